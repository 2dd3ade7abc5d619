import { html } from 'hono/html'
import { counted, type Lanes } from '../../ask/index.ts'
import { boardPath } from './board-path.ts'
import type { Markup } from './markup.ts'
import { releaseDate } from './release-date.ts'

/** What character lanes show, for whoever reads rather than looks: by character in which works, by work who is there and who meets. */
export function laneTables({ universe, characters, works }: Lanes): Markup {
  const nameOf = (n: number) => characters[n]?.character ?? ''
  return html`<details class="told"><summary>Who appears where, as tables</summary>
<table><caption>${counted(characters.length, 'character')} of ${universe}, and the works they are in</caption>
<thead><tr><th scope="col">Character</th><th scope="col">Works</th></tr></thead>
<tbody>${characters.map((lane) => html`<tr><th scope="row">${linked(lane.character)}</th><td>${listed(lane.works.map((n) => works[n]?.work ?? ''))}</td></tr>`)}</tbody></table>
<table><caption>${counted(works.length, 'work')} in release order, and who of them is there</caption>
<thead><tr><th scope="col">Work</th><th scope="col">Released</th><th scope="col">Characters</th><th scope="col">Meetings</th></tr></thead>
<tbody>${works.map(({ work, released, meetings }, n) => {
    const here = characters.filter((lane) => lane.works.includes(n)).map((lane) => lane.character)
    const met = meetings.map(([a, b]) => `${nameOf(a)} and ${nameOf(b)}`)
    return html`<tr><th scope="row">${linked(work)}</th><td>${releaseDate(released)}</td><td>${here.join(', ')}</td><td>${met.length === 0 ? 'none told' : met.join('; ')}</td></tr>`
  })}</tbody></table></details>`
}

function linked(name: string): Markup {
  return html`<a href="${boardPath(name)}">${name}</a>`
}

function listed(names: readonly string[]): Markup {
  return html`${names.map((name, n) => html`${n > 0 ? ', ' : ''}${linked(name)}`)}`
}
