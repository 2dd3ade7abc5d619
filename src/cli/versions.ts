import { Command } from 'commander'
import {
  type ArticleVersion,
  counted,
  shortId,
  type VersionClaim,
  type Versions,
  versionsOf,
} from '../ask/index.ts'
import { asking } from './asking.ts'
import { CommandError } from './command-error.ts'
import { foldedText } from './folded.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'

export const versionsCommand = new Command('versions')
  .argument('<url>', 'the address of the article, or its id')
  .action(async (url: string, _options, command: Command) => {
    await asking(command, async (ledger, settings, guard) => {
      const answer = await versionsOf(ledger, url, guard)
      if (answer.versions.length === 0)
        throw new CommandError(`no article of this record is at ${url}: retcon find shows what was read`, 1)
      await (settings.json ? printJson(answer) : print(versionsText(answer)))
    })
  })

/** Each version with what became of the claims of the one before, the oldest first. */
export function versionsText({ versions, hidden }: Versions): string {
  return [...versions.map(versionText), ...foldedText(hidden)].join('\n')
}

function versionText({
  version,
  title,
  outlet,
  published,
  recorded,
  claims,
  correction,
}: ArticleVersion): string {
  const facts = [
    outlet ?? 'an unnamed outlet',
    published ?? 'undated',
    `seen ${recorded}`,
    counted(claims, 'claim'),
  ]
  const head = `${paint('bold', `version ${version}  “${title}”`)} ${paint('dim', facts.join(' · '))}`
  if (correction === undefined) return head
  const { added, vanished, changed } = correction
  const lines = [
    ...vanished.map((claim) => claimText('vanished', claim, [`in the correction seen ${recorded}`])),
    ...changed.map(({ before, after, differs }) =>
      claimText('changed', after, [
        ...(before.certainty === after.certainty
          ? []
          : [`${before.certainty} before, now ${after.certainty}`]),
        ...differs
          .filter((difference) => difference !== 'certainty')
          .map((difference) => `another ${DIFFERENCE_WORDS[difference]}`),
      ]),
    ),
    ...added.map((claim) => claimText('added', claim, [])),
  ]
  return [head, ...(lines.length === 0 ? ['  claims the same as before'] : lines)].join('\n')
}

const DIFFERENCE_WORDS = {
  qualifiers: 'detail',
  basis: 'basis',
  according_to: 'source',
  quote: 'sentence',
} as const

function claimText(became: string, claim: VersionClaim, how: readonly string[]): string {
  const rest = paint('dim', ['', ...how, `retcon why ${shortId(claim.id)}`].join(' · '))
  return `  ${became.padEnd('vanished'.length)}  ${claim.sentence}${rest}`
}
