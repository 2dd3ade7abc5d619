import { z } from '@hono/zod-openapi'
import { counted, type WatchList, watchBefore } from '../../ask/index.ts'
import { WatchList as WatchListSchema } from '../api/watch.ts'
import { oneLine } from './quoted.ts'
import { toolOf } from './tool.ts'

export const watchTool = toolOf({
  name: 'watch',
  title: 'What to see before a work',
  description:
    'What to see before a season, film or series, or before a character first appears, and why: the shortest list that gives what it takes for known, or everything. It rests on facts of the catalogue, whose sources it names, not on sentences of articles.',
  input: {
    before: z.string().min(1).max(200).describe('“Luke Cage S2”, “The Defenders”, “Elektra”.'),
    list: z.enum(['essential', 'complete']).default('essential'),
    order: z.enum(['release', 'story']).default('release'),
  },
  answer: WatchListSchema,
  ask: async ({ before, list, order }, { ledger, guard, progress }) => {
    const found = await watchBefore(ledger, before, { list, order }, guard, progress)
    if (found.found === 'several')
      return {
        nothing: `${before} means several: ${found.things.map(({ name, id }) => `${name} (${id})`).join(', ')}.`,
      }
    if (found.found === 'none') {
      const near = found.near.length === 0 ? '' : ` Near it: ${found.near.join(', ')}.`
      return { nothing: `its catalogue knows no work or character called ${before}.${near}` }
    }
    return { answer: found.watch, citations: [], text: watchText(found.watch) }
  },
})

function watchText({ target, lines, hours, circle }: WatchList): string[] {
  if (lines.length === 0) return [`Nothing needs to be seen before ${oneLine(target)}.`]
  const sources = [...new Set(lines.flatMap((line) => line.sources))].sort()
  const items = lines.map(({ work, released, reasons, hiddenReasons }, n) => {
    const why = reasons.map(({ reason, for: other }) => `${reason} (for ${other})`)
    const kept = hiddenReasons > 0 ? [`${counted(hiddenReasons, 'reason')} kept back as spoilers`] : []
    return oneLine(`${n + 1}. ${work}, ${released ?? 'undated'}: ${[...why, ...kept].join('; ')}`)
  })
  return [
    `Before ${oneLine(target)}: ${counted(lines.length, 'work')}, about ${Math.round(hours)} h of known length.`,
    items.join('\n'),
    ...(circle.length === 0 ? [] : [`No story order fits ${circle.join(', ')}: they come in release order.`]),
    `By facts of the catalogue, from: ${sources.map(oneLine).join(', ')}.`,
  ]
}
