import type { Hono } from 'hono'
import { html } from 'hono/html'
import { counted } from '../../ask/index.ts'
import type { FleetState } from '../../retcon.ts'
import type { Markup } from '../pictures/markup.ts'
import type { Env, Serving } from '../serving.ts'
import { framed } from './frame.ts'

/** How far the workers on the stream are. What they are called, and so the machines, and why work was given up, is for whoever has signed in. */
export function fleetRoutes(app: Hono<Env>, { fleet }: Serving): void {
  app.get('/fleet', async (c) => {
    const asking = c.get('asking')
    c.header('cache-control', 'no-store')
    const main = html`<h1>Workers</h1>
${fleet === undefined ? UNSET : lively(await fleet(), asking.role !== undefined)}`
    return c.html(framed({ title: 'Workers', main }, asking))
  })
}

const UNSET = html`<p>No stream of work is set: this server was started without <code>RETCON_NATS</code>. What is read here is read by the program that is told to, and nothing waits for workers.</p>`

/** Asked for again every five seconds where scripts run, and by its link where they don't. */
function lively(state: FleetState | undefined, isNamed: boolean): Markup {
  return html`<div id="fleet" hx-get="/fleet" hx-select="#fleet" hx-target="#fleet" hx-swap="outerHTML" hx-trigger="every 5s">
${state === undefined ? html`<p>The servers of <code>RETCON_NATS</code> don’t answer. What waits on the stream stays there; nothing is lost.</p>` : stateMarkup(state, isNamed)}
<p><a href="/fleet">Look again</a></p>
</div>`
}

function stateMarkup(
  { waiting, underWay, toWeigh, dead, deadBecause, workers }: FleetState,
  isNamed: boolean,
): Markup {
  return html`<ul class="tiles"><li>${counted(waiting, 'message')} <span class="dim">waiting</span></li><li>${underWay} <span class="dim">with workers</span></li><li>${toWeigh} of 16 slices <span class="dim">of propositions to be weighed</span></li><li>${dead} <span class="dim">given up, with the reason, on <code>retcon.dead</code></span></li></ul>
${isNamed && deadBecause.length > 0 ? html`<h2>Why the latest were given up</h2><ul>${deadBecause.map(({ reason, messages }) => html`<li>${counted(messages, 'message')}: ${reason}</li>`)}</ul>` : ''}${
  workers.length === 0
    ? html`<p>No worker has said anything in the last minute${waiting + underWay > 0 ? html`: start one with <code>retcon worker</code>` : ''}.</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="Table of workers"><table>
<thead><tr><th scope="col">Worker</th><th scope="col" class="number">Articles</th><th scope="col" class="number">Known already</th><th scope="col" class="number">Claims</th><th scope="col" class="number">Weighed</th><th scope="col" class="number">Failed</th><th scope="col">Heard of, UTC</th></tr></thead>
<tbody>${workers.map(
        ({ name, at, articles, known, claims, weighed, failed }, n) =>
          html`<tr><th scope="row">${isNamed ? name : `worker ${n + 1}`}</th><td class="number">${articles}</td><td class="number">${known}</td><td class="number">${claims}</td><td class="number">${weighed}</td><td class="number">${failed}</td><td><time datetime="${at}">${at.slice(11, 19)}</time></td></tr>`,
      )}</tbody></table></div>${isNamed ? '' : html`<p class="dim">Their names are for whoever has <a href="/login">signed in</a>.</p>`}`
}`
}
