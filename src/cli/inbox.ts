import { Command } from 'commander'
import { counted, type Inbox, inboxOf, knownNames, type News, namesFollowed, shortId } from '../ask/index.ts'
import { followNames, noteSeen } from '../retcon/follow-names.ts'
import { today } from '../retcon/instant.ts'
import { asking } from './asking.ts'
import { CommandError } from './command-error.ts'
import { foldedText } from './folded.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { viewOf } from './settings.ts'
import { dayOfSince } from './since.ts'
import { statusWord } from './words.ts'

export const inboxCommand = new Command('inbox')
  .option('--peek', 'leaves it as it is: the same is new the next time')
  .option('--since <when>', 'all that the record learned since a day, or so long ago (7d, 2w, 1m, 1y)')
  .action(async ({ peek = false, since }: { peek?: boolean; since?: string }, command: Command) => {
    await asking(command, async (ledger, settings, guard) => {
      const from = since === undefined ? undefined : `${dayOfSince(since, today())}T00:00:00.000Z`
      const inbox = await inboxOf(ledger, await knownNames(ledger), guard, viewOf(settings), from)
      await (settings.json ? printJson(inbox) : print(inboxText(inbox)))
      if (!peek && ledger.isWritable) noteSeen(ledger, inbox)
    })
  })
  .addCommand(changing('follow', 'follows names from now on'))
  .addCommand(changing('unfollow', 'follows them no more'))
  .addCommand(
    new Command('list')
      .description('the names that are followed, and since when')
      .action(async (_options, command: Command) => {
        await asking(command, async (ledger, { json }) => {
          const names = await namesFollowed(ledger)
          const lines = names.map(({ name, since }) => `${name}  since ${since.slice(0, 10)}`)
          await (json ? printJson(names) : print(names.length === 0 ? NOBODY : lines.join('\n')))
        })
      }),
  )

/** What is in the record already when somebody begins to follow a name is no news: whoever looks at once finds nothing. */
const FIRST =
  'what the record knew before they were followed is no news: retcon board NAME shows it. Read more, with retcon read or retcon follow, and look again'

const NOBODY = 'no name is followed: retcon inbox follow NAME…'

function changing(kind: 'follow' | 'unfollow', description: string): Command {
  return new Command(kind)
    .description(description)
    .argument('<names...>', 'each a name: "Iron Fist" "Jessica Jones"')
    .action(async (names: string[], _options, command: Command) => {
      await asking(command, async (ledger, { json }) => {
        const blank = names.find((name) => name.trim() === '' || name.length > 1000)
        if (blank !== undefined) throw new CommandError('a name of 1 to 1000 characters is expected', 2)
        const changed = await followNames(
          ledger,
          kind,
          names.map((name) => name.trim()),
        )
        const words = kind === 'follow' ? 'followed' : 'followed no more'
        const already = kind === 'follow' ? 'followed already' : 'not followed'
        await (json
          ? printJson({ [kind]: changed })
          : print(changed.length === 0 ? already : `${changed.join(', ')}: ${words}`))
      })
    })
}

/** The latest first. */
function inboxText({ names, seen, news, hidden }: Inbox): string {
  if (names.length === 0) return NOBODY
  const isFirst = news.length + hidden.length === 0 && seen === undefined
  const heading = `${counted(news.length, 'change')} on ${names.join(', ')}${seen === undefined ? '' : `, seen up to ${seen}`}`
  return [
    paint('bold', heading),
    ...news.map(newsText),
    ...foldedText(hidden),
    ...(isFirst ? [FIRST] : []),
  ].join('\n')
}

function newsText({ proposition, sentence, status, day, because, isNew, source }: News): string {
  const details = [
    ...(isNew ? ['new'] : []),
    `${day ?? 'undated'}: ${because}`,
    ...(source === undefined ? [] : [`“${source.title}”, ${source.outlet ?? 'an unnamed outlet'}`]),
    `retcon why ${shortId(proposition)}`,
  ]
  return `${statusWord(status)}  ${sentence}\n             ${paint('dim', details.join(' · '))}`
}
