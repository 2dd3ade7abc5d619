import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { modelSettingsIn } from '../../../src/follow/model-reader/index.ts'

const ENOUGH = { RETCON_LLM_URL: 'http://127.0.0.1:11434/v1', RETCON_LLM_MODEL: 'llama3.1:8b' }

describe('the language model in the environment', () => {
  test('is an address and a model, with a key and prices where there are any', () => {
    const settings = { url: ENOUGH.RETCON_LLM_URL, model: ENOUGH.RETCON_LLM_MODEL }
    assert.deepEqual(modelSettingsIn({ ...ENOUGH, RETCON_LLM_KEY: '', PATH: '/bin' }), { settings })
    assert.deepEqual(modelSettingsIn({ ...ENOUGH, RETCON_LLM_KEY: 'sk-1', RETCON_LLM_PRICE: '0.15,0.6' }), {
      settings: { ...settings, key: 'sk-1', price: { in: 0.15, out: 0.6 } },
    })
  })
  const cases: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ RETCON_LLM_URL: '' }, /^RETCON_LLM_URL: expected an address such as/],
    [{ RETCON_LLM_URL: 'file:///etc/passwd' }, /^RETCON_LLM_URL: expected an address/],
    [{ RETCON_LLM_MODEL: '' }, /^RETCON_LLM_MODEL: expected the name of a model/],
    [{ RETCON_LLM_MODEL: 'a b' }, /^RETCON_LLM_MODEL: expected the name of a model/],
    [{ RETCON_LLM_KEY: 'sk secret' }, /^RETCON_LLM_KEY: expected a key without spaces$/],
    [{ RETCON_LLM_PRICE: 'free' }, /^RETCON_LLM_PRICE: expected two prices/],
    [{ RETCON_LLM_PRICE: '1' }, /^RETCON_LLM_PRICE: expected two prices/],
  ]
  for (const [wrong, sentence] of cases)
    test(`${JSON.stringify(wrong)} is told of`, () => {
      const told = modelSettingsIn({ ...ENOUGH, ...wrong })
      assert.ok('wrong' in told)
      assert.match(told.wrong, sentence)
    })
})
