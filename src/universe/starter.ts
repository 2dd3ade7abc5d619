import type { Fact } from '../model/index.ts'

/** The catalogue that ships with the project, from the public record. */
export const shippedFacts: readonly Fact[] = []
