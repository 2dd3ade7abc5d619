import { z } from 'zod'

/** Half a letter (a surrogate by itself, as JSON can write it) becomes U+FFFD, of the same length: no database keeps it, and ids are of what is kept. */
const words = z.string().overwrite((text) => text.toWellFormed())

/**
 * An article as it was published. `title` and `text` are stored as they were read and never change
 * afterwards: every span counts from their first code unit. A thing the source doesn't say is absent:
 * above all, `published` is never guessed.
 */
export const Article = z.strictObject({
  /** Given by a labelled file; otherwise the content hash that `read` computes. */
  id: z.string().min(1),
  url: words.optional(),
  outlet: words.optional(),
  author: words.optional(),
  title: words,
  /** Day of publication, `YYYY-MM-DD`, in the outlet's own time zone. */
  published: z.iso.date().optional(),
  /** BCP 47; only `en` is extracted. */
  lang: z.string(),
  /** From the body's first paragraph on; paragraphs are parted by a blank line. */
  text: words,
})
export type Article = z.infer<typeof Article>

export const articleExample: Article = {
  id: 'a-1',
  outlet: 'The Lantern Post',
  title: 'Harbour Nights renewed',
  published: '2024-05-02',
  lang: 'en',
  text: 'Harbour Nights will return for a second season.',
}
