/** Entity documents of our own making, in the documented shape of Wikidata's JSON. */
interface Given {
  readonly label: string
  readonly is: string
  readonly aliases?: readonly string[]
  /** Property to values: an item ("Q5"), a day ("2018-06-22"), text in quotation marks, or minutes ("54 min"); qualifiers behind "|". */
  readonly says?: Readonly<Record<string, readonly string[]>>
}

export function entityDocument(id: string, { label, is, aliases = [], says = {} }: Given): object {
  const claims = Object.entries({ P31: [is], ...says }).map(([property, values]) => [
    property,
    values.map((value) => {
      const [main = '', ...qualifiers] = value.split('|')
      return {
        mainsnak: snak(property, main),
        type: 'statement',
        rank: 'normal',
        qualifiers: Object.fromEntries(
          qualifiers.map((q) => {
            const [name = '', given = ''] = q.split('=')
            return [name, [snak(name, given)]]
          }),
        ),
      }
    }),
  ])
  return {
    id,
    type: 'item',
    labels: { en: { language: 'en', value: label } },
    aliases: aliases.length === 0 ? [] : { en: aliases.map((value) => ({ language: 'en', value })) },
    claims: Object.fromEntries(claims),
  }
}

function snak(property: string, given: string): object {
  if (given === 'novalue' || given === 'somevalue') return { snaktype: given, property }
  return { snaktype: 'value', property, datavalue: dataValue(given) }
}

function dataValue(given: string): object {
  if (/^Q\d+$/.test(given)) {
    return { type: 'wikibase-entityid', value: { 'entity-type': 'item', id: given } }
  }
  if (/^\d{4}(-\d\d){0,2}$/.test(given)) {
    const [year, month = '00', day = '00'] = given.split('-')
    const precision = given.length === 10 ? 11 : given.length === 7 ? 10 : 9
    return { type: 'time', value: { time: `+${year}-${month}-${day}T00:00:00Z`, precision } }
  }
  const minutes = /^(\d+) min$/.exec(given)?.[1]
  if (minutes !== undefined) {
    return {
      type: 'quantity',
      value: { amount: `+${minutes}`, unit: 'http://www.wikidata.org/entity/Q7727' },
    }
  }
  return { type: 'string', value: given.replace(/^"|"$/g, '') }
}
