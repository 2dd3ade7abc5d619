import { ladder } from './ladder.ts'

/** What the rules that no claim decides mean. */
const SETTLED: Readonly<Record<string, string>> = {
  'settled by catalogue': 'the credits and dates of the finished work say so',
  'settled by article': 'an article on the finished work says that it is not so',
  'settled by editor': 'an editor settled it',
  'its time passed': 'its time passed, and nothing more was heard of it',
  'no claims': 'nobody says anything of it',
}

/** What the rule of a status means, in words. */
export function ruleWords(rule: string): string {
  return ladder.find((r) => r.name === rule)?.says ?? SETTLED[rule] ?? rule
}
