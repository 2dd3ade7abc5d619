import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DARK, LIGHT } from '../../../src/universe/network/picture/palette.ts'

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((n) => Number.parseInt(colour.slice(n, n + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

for (const [name, { ground, ink, line, quiet, communities }] of Object.entries({ LIGHT, DARK })) {
  test(`${name}: text stands out by 4.5 to 1, graphics by 3 to 1`, () => {
    for (const text of [ink, quiet]) assert.ok(contrast(text, ground) >= 4.5, text)
    for (const colour of [line, ...communities]) assert.ok(contrast(colour, ground) >= 3, colour)
  })
}
