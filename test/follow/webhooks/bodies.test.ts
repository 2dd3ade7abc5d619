import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { DiscordMessage } from '../../../src/follow/webhooks/discord.ts'
import { bodiesOf, testBody } from '../../../src/follow/webhooks/index.ts'
import { SlackMessage } from '../../../src/follow/webhooks/slack.ts'
import { WEBHOOK_FORMATS, type WebhookChange, WebhookPayload } from '../../../src/model/index.ts'

const NOW = '2024-05-02T10:00:00.000Z'

function change(n: number, more: Partial<WebhookChange> = {}): WebhookChange {
  return {
    id: `c${n}`,
    proposition: 'p',
    sentence: `Nightjar appears in Harbour Nights S${n}`,
    predicate: 'appears',
    args: ['Nightjar', `Harbour Nights S${n}`],
    status: 'confirmed',
    day: '2024-05-01',
    because: 'the studio says so',
    isNew: true,
    probability: 0.9,
    learned: NOW,
    source: { title: 'Nightjar returns', outlet: 'The Gull', url: 'https://gull.example/nightjar' },
    ...more,
  }
}

/** What somebody might write into an article to make a message say more than it should. */
const EVIL = [
  '@everyone @here <@123> <!channel> <https://evil.example|here>',
  '[here](https://evil.example) **bold** `code` ||spoiler|| ~~x~~ > quote\n# Title',
  'https://evil.example & <b>"x"</b> \u202e\u0000 \ud83d',
  'x'.repeat(5000),
  '*'.repeat(5000),
  '\\'.repeat(300),
]
const evil = fc
  .array(fc.oneof(fc.constantFrom(...EVIL), fc.string(), fc.string({ unit: 'grapheme' })), { maxLength: 4 })
  .map((parts) => parts.join(' '))
const changes = fc.array(
  fc
    .record({ sentence: evil, title: evil, outlet: evil, because: evil, url: fc.oneof(evil, fc.webUrl()) })
    .map(({ title, outlet, url, ...rest }) => ({ ...change(1), ...rest, source: { title, outlet, url } })),
  { minLength: 1, maxLength: 60 },
)

describe('messages', () => {
  test('tell each change once and in order, within the limits of whoever receives them, whatever articles say', () => {
    fc.assert(
      fc.property(changes, (some) => {
        const given = some.map((one, n) => ({ ...one, id: `c${n}` }))
        for (const format of WEBHOOK_FORMATS) {
          const bodies = bodiesOf(format, given, NOW)
          assert.deepEqual(
            bodies.flatMap(({ changes: told }) => told),
            given.map(({ id }) => id),
          )
          for (const { body } of bodies) {
            const message = JSON.parse(body)
            if (format === 'json') WebhookPayload.parse(message)
            else if (format === 'slack') SlackMessage.parse(message)
            else {
              const { embeds = [] } = DiscordMessage.parse(message)
              const together = embeds.reduce((sum, e) => sum + e.title.length + e.description.length, 0)
              assert.ok(together <= 6000)
            }
          }
        }
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  test('are as many as it takes where all of what they tell is long', () => {
    const long = '*'.repeat(500)
    const given = Array.from({ length: 10 }, (_, n) =>
      change(n, { sentence: long, because: long, source: { title: long, outlet: long } }),
    )
    const bodies = bodiesOf('discord', given, NOW)
    assert.ok(bodies.length > 1)
    for (const { body } of bodies) {
      const { embeds = [] } = DiscordMessage.parse(JSON.parse(body))
      assert.ok(embeds.reduce((sum, e) => sum + e.title.length + e.description.length, 0) <= 6000)
    }
  })

  test('hold no mention, link or markup that an article made up', () => {
    for (const sentence of EVIL) {
      const [discord] = bodiesOf('discord', [change(1, { sentence })], NOW)
      const { embeds = [], allowed_mentions } = DiscordMessage.parse(JSON.parse(discord?.body ?? ''))
      const title = embeds[0]?.title ?? ''
      assert.deepEqual(allowed_mentions, { parse: [] })
      assert.doesNotMatch(title, /@everyone|@here|:\/\/|\n/)
      // Whatever Markdown gives a meaning to stands behind a backslash of its own.
      assert.doesNotMatch(title.replace(/\\[\\*_~`|>#[\]()<+-]/g, ''), /[\\*_~`|>#[\]()<]/)
      const [slack] = bodiesOf('slack', [change(1, { sentence })], NOW)
      const { text, blocks = [] } = SlackMessage.parse(JSON.parse(slack?.body ?? ''))
      const [section] = blocks
      assert.ok(section?.type === 'section')
      for (const words of [text, section.text.text])
        assert.doesNotMatch(words, /[<>]|&(?!amp;|lt;|gt;)|@everyone|:\/\//)
    }
  })

  test('link the article where it has an address of the web, and nothing else', () => {
    const linked = (url: string) =>
      WEBHOOK_FORMATS.map((format) => {
        const [one] = bodiesOf(format, [change(1, { source: { title: 't', url } })], NOW)
        return JSON.parse(one?.body ?? '')
      })
    const [, discord, slack] = linked('https://gull.example/a|b?x=<i>&y')
    assert.equal(discord.embeds[0].url, 'https://gull.example/a%7Cb?x=%3Ci%3E&y')
    assert.equal(slack.blocks[1].elements[1].text, '<https://gull.example/a%7Cb?x=%3Ci%3E&amp;y|Article>')
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', '//gull.example', 'x']) {
      const [, d, s] = linked(url)
      assert.equal(d.embeds[0].url, undefined)
      assert.equal(s.blocks[1].elements.length, 1)
    }
  })

  test('of a trial are such as each receiver takes', () => {
    WebhookPayload.parse(JSON.parse(testBody('json', NOW)))
    DiscordMessage.parse(JSON.parse(testBody('discord', NOW)))
    SlackMessage.parse(JSON.parse(testBody('slack', NOW)))
  })
})
