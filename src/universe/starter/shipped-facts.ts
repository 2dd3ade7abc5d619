import type { Fact } from '../../model/index.ts'
import { characterFacts, teamFacts, universeFacts } from './character-facts.ts'
import { CHARACTERS } from './characters.ts'
import { daredevil } from './daredevil.ts'
import { ironFist } from './iron-fist.ts'
import { jessicaJones } from './jessica-jones.ts'
import { lukeCage } from './luke-cage.ts'
import { TEAMS } from './teams.ts'
import { theDefenders } from './the-defenders.ts'
import { thePunisher } from './the-punisher.ts'
import { episodeFacts, personFacts, seasonFacts, seriesFacts, UNIVERSE } from './work-facts.ts'

/** The Marvel television series on Netflix, in the order of their first seasons. */
const SERIES = [daredevil, jessicaJones, lukeCage, ironFist, theDefenders, thePunisher]

/**
 * The catalogue that ships with the project, from the public record: six series with their seasons, episodes, casts and crossings. A
 * series comes before an episode of the same name, so that the name means the series first.
 */
export const shippedFacts: readonly Fact[] = [
  ...SERIES.flatMap(seriesFacts),
  ...SERIES.flatMap(seasonFacts),
  ...SERIES.flatMap(episodeFacts),
  ...universeFacts(UNIVERSE, 'MCU'),
  ...teamFacts(TEAMS),
  ...characterFacts(CHARACTERS),
  ...personFacts(SERIES),
]
