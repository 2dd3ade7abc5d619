import { z } from 'zod'

/** Which language model reads, and where it is asked. */
export interface ModelSettings {
  /** Of an endpoint that speaks OpenAI's chat completions, up to what stands before `/chat/completions`. */
  readonly url: string
  readonly model: string
  readonly key?: string
  /** What a million tokens cost, asked and answered, in whatever money. */
  readonly price?: { readonly in: number; readonly out: number }
}

const Environment = z.object({
  RETCON_LLM_URL: z.url({
    protocol: /^https?$/,
    error: 'expected an address such as http://127.0.0.1:11434/v1',
  }),
  RETCON_LLM_MODEL: z
    .string('expected the name of a model')
    .regex(/^[\w.:/@+-]{1,200}$/, 'expected the name of a model, such as llama3.1:8b'),
  RETCON_LLM_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,500}$/, 'expected a key without spaces')
    .optional(),
  RETCON_LLM_PRICE: z
    .string()
    .regex(
      /^\d{1,6}(?:\.\d{1,6})?,\d{1,6}(?:\.\d{1,6})?$/,
      'expected two prices of a million tokens, such as 0.15,0.60',
    )
    .optional(),
})

/** The settings in the environment, or what is missing or wrong in it, never with a key. An empty variable counts as none. */
export function modelSettingsIn(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly settings: ModelSettings } | { readonly wrong: string } {
  const told = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(told)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { wrong: `${String(issue?.path[0])}: ${issue?.message}` }
  }
  const { RETCON_LLM_URL: url, RETCON_LLM_MODEL: model, RETCON_LLM_KEY: key, RETCON_LLM_PRICE } = parsed.data
  const [input, output] = (RETCON_LLM_PRICE ?? '').split(',').map(Number)
  return {
    settings: {
      url,
      model,
      ...(key === undefined ? {} : { key }),
      ...(input === undefined || output === undefined ? {} : { price: { in: input, out: output } }),
    },
  }
}
