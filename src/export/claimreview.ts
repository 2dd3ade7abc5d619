import type { Format } from './format.ts'
import { articleNode, jsonFor, outletNode, REVIEWER, ratingNode } from './schema-org.ts'

/**
 * A `ClaimReview` a line, each a JSON-LD document that may stand in a page as it is, with what Google's fact checks ask for:
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck. Search engines want the address of a page in `url`, which takes a `--base` that leads to pages.
 */
export const claimreview: Format = {
  name: 'claimreview',
  description: 'fact checks (ClaimReview) as JSON Lines, one for a page each',
  mediaType: 'application/x-ndjson',
  ending: 'jsonl',
  async *write({ propositions, iris }) {
    for await (const told of propositions()) {
      const [first, ...others] = told.claims
      if (first === undefined) continue
      const source = first.according_to.at(-1) ?? first.article.outlet
      const review = {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: iris.proposition(told.id),
        claimReviewed: told.sentence,
        author: REVIEWER,
        ...(told.since === undefined ? {} : { datePublished: told.since }),
        reviewRating: ratingNode(told),
        itemReviewed: {
          '@type': 'Claim',
          name: told.sentence,
          ...(source === undefined ? {} : { author: outletNode(source, iris) }),
          ...(first.article.published === undefined ? {} : { datePublished: first.article.published }),
          firstAppearance: articleNode(first, iris),
          ...(others.length === 0 ? {} : { appearance: others.map((claim) => articleNode(claim, iris)) }),
        },
      }
      yield `${jsonFor(review)}\n`
    }
  },
}
