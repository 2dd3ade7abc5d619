import { z } from 'zod'

export const ENTITY_TYPES = ['work', 'character', 'person', 'team', 'company', 'outlet', 'universe'] as const
export const EntityType = z.enum(ENTITY_TYPES)
export type EntityType = z.infer<typeof EntityType>

/** Something with a name: see docs/claims.md. One name may belong to several entities of different types. */
export const Entity = z.strictObject({
  name: z.string().min(1),
  type: EntityType,
  aliases: z.array(z.string().min(1)).default([]),
})
export type Entity = z.infer<typeof Entity>

export const entityExample: Entity = { name: 'Iron Fist', type: 'character', aliases: ['Danny Rand'] }
