import { Command, Option } from 'commander'
import { AccountName, FEWEST, type Known, MOST, ROLES, Role } from '../serve/index.ts'
import { CommandError } from './command-error.ts'
import { print, printJson } from './output.ts'
import { passwordFromStdin } from './password-input.ts'
import { accountsFor } from './server-accounts.ts'
import { settingsOf } from './settings.ts'

export const accountCommand = new Command('account')
  .addCommand(
    new Command('add')
      .description('adds an account, or gives it another password; the password comes from standard input')
      .argument('<name>')
      .addOption(roleOption())
      .action(async (name: string, { role }: { role: string }, command: Command) => {
        const accounts = accountsFor(settingsOf(command))
        const checked = { name: nameIn(name), role: Role.parse(role) }
        const password = await passwordFromStdin(`Password for ${name}: `)
        if (password.length < FEWEST || password.length > MOST)
          throw new CommandError(
            `the password has ${password.length} characters, expected ${FEWEST} or more`,
            2,
          )
        await accounts.addAccount(checked.name, checked.role, password)
        await print(`${name} may sign in as ${role}`)
      }),
  )
  .addCommand(
    new Command('remove')
      .description('removes an account, and ends its sessions')
      .argument('<name>')
      .action(async (name: string, _options, command: Command) => {
        if (!accountsFor(settingsOf(command)).removeAccount(name)) throw nobody(name, 'account')
        await print(`${name} may sign in no more`)
      }),
  )
  .addCommand(
    new Command('list')
      .description('every account with its role')
      .action(async (_options, command: Command) => {
        const settings = settingsOf(command)
        await printKnown(
          accountsFor(settings).accounts,
          settings.json,
          'nobody may sign in: retcon account add',
        )
      }),
  )

export const tokenCommand = new Command('token')
  .addCommand(
    new Command('add')
      .description('makes a token, or another one of that name, and shows it this once')
      .argument('<name>', 'what it is for')
      .addOption(roleOption())
      .action(async (name: string, { role }: { role: string }, command: Command) => {
        const settings = settingsOf(command)
        const token = accountsFor(settings).addToken(nameIn(name), Role.parse(role))
        await (settings.json ? printJson({ name, role, token }) : print(token))
      }),
  )
  .addCommand(
    new Command('remove')
      .description('removes a token')
      .argument('<name>')
      .action(async (name: string, _options, command: Command) => {
        if (!accountsFor(settingsOf(command)).removeToken(name)) throw nobody(name, 'token')
        await print(`${name} is good no more`)
      }),
  )
  .addCommand(
    new Command('list')
      .description('every token’s name and role')
      .action(async (_options, command: Command) => {
        const settings = settingsOf(command)
        await printKnown(accountsFor(settings).tokens, settings.json, 'there is no token: retcon token add')
      }),
  )

function roleOption(): Option {
  return new Option('--role <role>', 'reader: asks; editor: decides as well; admin: as the owner')
    .choices([...ROLES])
    .makeOptionMandatory()
}

function nameIn(name: string): string {
  const parsed = AccountName.safeParse(name)
  if (parsed.success) return parsed.data
  throw new CommandError(`${name}: ${parsed.error.issues[0]?.message}`, 2)
}

function nobody(name: string, kind: 'account' | 'token'): CommandError {
  return new CommandError(`no ${kind} is called ${name}: retcon ${kind} list shows them`, 1)
}

async function printKnown(all: readonly Known[], json: boolean, nothing: string): Promise<void> {
  if (json) return printJson(all)
  await print(all.length === 0 ? nothing : all.map(({ name, role }) => `${name}  ${role}`).join('\n'))
}
