import { z } from 'zod'

/**
 * An article as it was published. `title` and `text` are stored as they were read and never change
 * afterwards: every span counts from their first code unit. A thing the source doesn't say is absent:
 * above all, `published` is never guessed.
 */
export const Article = z.strictObject({
  /** Given by a labelled file; otherwise the content hash that `read` computes. */
  id: z.string().min(1),
  url: z.string().optional(),
  outlet: z.string().optional(),
  author: z.string().optional(),
  title: z.string(),
  /** Day of publication, `YYYY-MM-DD`, in the outlet's own time zone. */
  published: z.iso.date().optional(),
  /** BCP 47; only `en` is extracted. */
  lang: z.string(),
  /** From the body's first paragraph on; paragraphs are parted by a blank line. */
  text: z.string(),
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
