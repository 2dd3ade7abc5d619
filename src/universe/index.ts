/**
 * What Retcon knows before it reads: companies and outlets, as lists that ship with it. Works, characters and people are
 * not shipped here: they come from a catalogue or are discovered.
 */
import type { Entity } from '../model/index.ts'
import { companies } from './companies.ts'
import { outlets } from './outlets.ts'

/** Every entity that ships with the project. */
export const shippedEntities: readonly Entity[] = [...companies, ...outlets]
