/**
 * A language model as a second reader, by choice: any endpoint that speaks OpenAI's chat completions. An article goes in as data, claims come
 * out through a schema, and none counts whose sentence and names don't stand in the text.
 */
export { askModel, type ModelSurroundings } from './ask-model.ts'
export { type Checked, DROPPED } from './checked-claims.ts'
export { ModelReader, type ModelTally } from './model-reader.ts'
export { type ModelSettings, modelSettingsIn } from './settings.ts'
