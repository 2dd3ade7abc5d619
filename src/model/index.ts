/**
 * The vocabulary: the records that every stage takes and gives, one a file, schema and type together.
 * Nothing here imports another folder.
 */
export { Article } from './article.ts'
export { BASES, Basis, CERTAINTIES, Certainty, Claim, Qualifiers } from './claim.ts'
export { compared } from './compared.ts'
export { datePhrase } from './date-phrase.ts'
export { Edtf } from './edtf.ts'
export { ENTITY_TYPES, Entity, EntityType } from './entity.ts'
export { type ClaimVerdict, EVENT_KINDS, Event, Name, Reading } from './event.ts'
export { CatalogueId, CREDITS, Credit, Fact, type Property, WORK_KINDS, WorkKind } from './fact.ts'
export { foldName, wordOf } from './fold.ts'
export { Extraction, LabelledArticle, LabelledClaim, QUALIFIERS } from './labelled.ts'
export { type Problem, problemLine } from './problem.ts'
export { Proposition, STATUSES, Status } from './proposition.ts'
export { Quote } from './quote.ts'
export { RELEASE } from './release.ts'
export { Span } from './span.ts'
export { SUBSCRIPTION_KINDS, SUBSCRIPTION_STATES, Subscription } from './subscription.ts'
export {
  DIGESTS,
  NewsStatus,
  WEBHOOK_FORMATS,
  WEBHOOK_STATES,
  Webhook,
  WebhookChange,
  WebhookPayload,
} from './webhook.ts'
