import type { Scenario } from './world.ts'

const PLAIN: Omit<Scenario, 'name' | 'seed'> = {
  sources: 200,
  propositions: 40_000,
  originals: 5,
  copiers: 0,
  copying: 0,
  credited: 0,
  alike: 0,
  overclaiming: 0,
  contrarian: 0,
  hoaxes: 0,
}

/** Worlds in which one thing after another goes wrong. */
export const scenarios: readonly Scenario[] = [
  { ...PLAIN, name: 'independent', seed: 11 },
  { ...PLAIN, name: 'few reports', seed: 12, originals: 1, propositions: 100_000 },
  { ...PLAIN, name: 'over-claiming', seed: 13, overclaiming: 0.3 },
  { ...PLAIN, name: 'contrarian', seed: 14, contrarian: 0.15 },
  { ...PLAIN, name: 'copying with credit', seed: 15, copiers: 0.6, copying: 0.8, credited: 1, originals: 9 },
  {
    ...PLAIN,
    name: 'copying without credit, alike',
    seed: 16,
    copiers: 0.6,
    copying: 0.8,
    alike: 0.8,
    originals: 9,
  },
  { ...PLAIN, name: 'copying unseen', seed: 17, copiers: 0.6, copying: 0.8, originals: 9 },
  {
    ...PLAIN,
    name: 'all together',
    seed: 18,
    copiers: 0.5,
    copying: 0.7,
    credited: 0.4,
    alike: 0.5,
    overclaiming: 0.2,
    contrarian: 0.08,
    hoaxes: 0.3,
    originals: 8,
  },
]
