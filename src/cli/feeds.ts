import { createReadStream } from 'node:fs'
import { Command } from 'commander'
import { counted, followedIn, subscriptionsOf } from '../ask/index.ts'
import { problemLine, Subscription } from '../model/index.ts'
import { openExistingLedger, openLedger } from '../record/index.ts'
import { CommandError } from './command-error.ts'
import { complain, print, printJson } from './output.ts'
import { type Login, readerAddressOf, withoutLogin } from './reader-address.ts'
import { settingsOf } from './settings.ts'

export const feedsCommand = new Command('feeds')
  .addCommand(
    new Command('add')
      .description(
        'follows a feed (RSS, Atom, RDF, JSON Feed, news sitemap), with --page a page, or the account of a feed reader',
      )
      .argument('<addresses...>', 'https://…, or greader+https://user:password@host/… for an account')
      .option('--page', 'each is a page that is looked at for changes')
      .option('--title <name>', 'what it is called; else what it calls itself')
      .option('--folder <name>', 'the folder that it belongs to')
      .action(async (urls: string[], options: Options, command: Command) => add(urls, options, command)),
  )
  .addCommand(
    new Command('list')
      .description(
        'everything that is followed: its state, when it was looked at last and is next, and why not',
      )
      .action(async (_options, command: Command) => list(command)),
  )
  .addCommand(
    new Command('find')
      .description('the feeds of a site, by the address of any page of it')
      .argument('<address>')
      .action(async (address: string, _options, command: Command) => {
        const { feedsAt } = await import('../retcon/find-feeds.ts')
        const found = await feedsAt(address)
        if ('problem' in found) throw new CommandError(problemLine(found.problem), 1)
        await (settingsOf(command).json
          ? printJson(found.feeds)
          : print(found.feeds.map(({ url, title }) => (title === '' ? url : `${url}  ${title}`)).join('\n')))
      }),
  )
  .addCommand(
    new Command('import')
      .description('follows every feed in the list of a feed reader')
      .argument('<file>', 'OPML, as feed readers export it, or - for standard input')
      .action(async (file: string, _options, command: Command) => importOpml(file, command)),
  )
  .addCommand(
    new Command('export')
      .description('writes the feeds as OPML, for any feed reader, to standard output')
      .action(async (_options, command: Command) => {
        const ledger = openExistingLedger(settingsOf(command).record)
        try {
          const { opmlOf } = await import('../read/feeds/index.ts')
          const all = await subscriptionsOf(ledger)
          const opml = opmlOf(all)
          for (const { url, kind } of all)
            if (kind !== 'feed') complain(`${url} is left out: ${LEFT_OUT[kind]}`)
          if (opml === undefined) throw new CommandError('no feed is followed: retcon feeds add https://…', 1)
          await print(opml)
        } finally {
          ledger.close()
        }
      }),
  )
  .addCommand(changing('remove', 'follows it no more; what was read of it stays'))
  .addCommand(changing('pause', 'looks at it no more until it is resumed'))
  .addCommand(changing('resume', 'looks at it again, now'))

/** Why what is no feed is on no list of feeds. */
const LEFT_OUT = {
  page: 'feed readers know no pages; retcon feeds add --page follows it elsewhere',
  reader: 'an account is no feed, and its password is given away to nobody',
} as const

/** Reasons why items were not read that are shown of a feed, the commonest first; `--json` gives all. */
const MOST_REASONS = 5

interface Options {
  readonly page?: boolean
  readonly title?: string
  readonly folder?: string
}

async function add(urls: readonly string[], options: Options, command: Command): Promise<void> {
  const wanted = urls.map((url) => {
    const { title, folder } = options
    const account = readerAddressOf(url)
    const parsed = Subscription.safeParse({
      url: account?.url ?? url,
      kind: account !== undefined ? 'reader' : options.page === true ? 'page' : 'feed',
      title,
      folder,
    })
    if (parsed.success) return { subscription: parsed.data, login: account?.login }
    throw new CommandError(`${withoutLogin(url)}: not an address, expected https://…: check it`, 2)
  })
  const settings = settingsOf(command)
  const ledger = openLedger(settings.record)
  try {
    await added(ledger, wanted, settings.json)
  } finally {
    ledger.close()
  }
}

async function importOpml(file: string, command: Command): Promise<void> {
  const settings = settingsOf(command)
  const chunks = file === '-' ? process.stdin : createReadStream(file)
  const { subscriptionsIn } = await import('../read/feeds/index.ts')
  const { subscriptions, problems } = await subscriptionsIn({ source: file, chunks }).catch(
    (cause: unknown) => {
      throw new CommandError(`${file} can't be read (${String(cause)}): check the path`, 1)
    },
  )
  for (const problem of problems) complain(problemLine(problem))
  const ledger = openLedger(settings.record)
  try {
    await added(
      ledger,
      subscriptions.map((subscription) => ({ subscription })),
      settings.json,
    )
  } finally {
    ledger.close()
  }
  if (problems.length > 0) process.exitCode = 1
}

async function added(
  ledger: ReturnType<typeof openLedger>,
  wanted: readonly { readonly subscription: Subscription; readonly login?: Login | undefined }[],
  json: boolean,
): Promise<void> {
  const { subscribe, subscribeAccount } = await import('../retcon/subscribe.ts')
  for (const { subscription, login } of wanted) {
    const kept = ledger.subscriptions.loginOf(subscription.url)?.user
    if (login !== undefined && kept !== undefined && kept !== login.user)
      throw new CommandError(
        `${subscription.url} is followed as another account: put a name of your choice behind it, as in ${subscription.url}#second`,
        2,
      )
  }
  const fresh = wanted.filter(({ subscription, login }) =>
    login === undefined ? subscribe(ledger, subscription) : subscribeAccount(ledger, subscription, login),
  ).length
  const known = wanted.length - fresh
  const others = known > 0 ? `, ${known} already there` : ''
  await (json
    ? printJson({ added: fresh, known })
    : print(
        `${counted(fresh, 'subscription')} added${others}: retcon follow looks at ${wanted.length === 1 ? 'it' : 'them'}`,
      ))
}

async function list(command: Command): Promise<void> {
  const settings = settingsOf(command)
  const ledger = openExistingLedger(settings.record)
  try {
    const all = await followedIn(ledger)
    if (settings.json) return await printJson(all)
    if (all.length === 0) return await print('nothing is followed: retcon feeds add https://…')
    await print(
      all
        .map(
          ({
            url,
            kind,
            title,
            folder,
            state,
            reason,
            looked_at,
            next_look,
            waiting,
            read,
            unread,
            unreadBecause,
          }) => {
            const name = [folder, title].filter((part) => part !== null).join('/')
            const looked = looked_at === null ? 'never looked at' : `looked at ${minuteOf(looked_at)}`
            const times = state === 'active' ? `${looked}, next ${minuteOf(next_look)}` : state
            // A page is no list of items: what of it isn't read is its own reason.
            const items = kind === 'page' ? 'a page' : `${read} read, ${unread} not, ${waiting} waiting`
            const why = unreadBecause
              .slice(0, MOST_REASONS)
              .map((one) => `${one.items} not read: ${one.reason}`)
            const lines = [`${times} · ${items}`, ...(reason === null ? [] : [reason]), ...why]
            return [`${url}${name === '' ? '' : `  ${name}`}`, ...lines].join('\n  ')
          },
        )
        .join('\n'),
    )
  } finally {
    ledger.close()
  }
}

/** "2026-11-29 01:09 UTC" of an ISO instant. */
const minuteOf = (instant: string) => `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`

function changing(what: 'remove' | 'pause' | 'resume', description: string): Command {
  return new Command(what)
    .description(description)
    .argument('<address>')
    .action(async (url: string, _options, command: Command) => {
      const ledger = openExistingLedger(settingsOf(command).record)
      try {
        const now = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })
        const { subscriptions } = ledger
        const done =
          what === 'remove'
            ? subscriptions.remove(url)
            : subscriptions.change(url, what === 'pause' ? 'paused' : 'active', null, now)
        if (!done) throw new CommandError(`${url} is not followed: retcon feeds list shows what is`, 1)
        await print(
          `${url} ${{ remove: 'is followed no more', pause: 'is paused', resume: 'is looked at again' }[what]}`,
        )
      } finally {
        ledger.close()
      }
    })
}
