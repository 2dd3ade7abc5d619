import { formsOf, type VerbForm } from '../forms.ts'
import { type ReportingVerb, reportingVerbs } from './reporting-verbs.ts'

/** A form of a reporting verb. A verb with a particle stands under its first word. */
export interface ReportingForm {
  readonly lemma: string
  readonly particle: readonly string[]
  readonly kind: VerbForm['kind']
  readonly row: ReportingVerb
}

const FORMS = new Map<string, ReportingForm[]>()
for (const row of reportingVerbs) {
  for (const name of row.verbs.split(' ')) {
    const [head = '', ...particle] = name.split('_')
    for (const [form, { kind }] of formsOf([head])) {
      FORMS.set(form, [...(FORMS.get(form) ?? []), { lemma: name.replaceAll('_', ' '), particle, kind, row }])
    }
  }
}

/** The readings of a word as a reporting verb, those with a particle too, or undefined. */
export function reportingForm(lower: string): readonly ReportingForm[] | undefined {
  return FORMS.get(lower)
}

/** The word reports by itself, not only right beside a quotation. */
export function reports(lower: string): boolean {
  return FORMS.get(lower)?.some(({ row }) => row.needs !== 'beside') === true
}

/** Every form of every reporting verb. */
export function reportingWords(): Iterable<string> {
  return FORMS.keys()
}
