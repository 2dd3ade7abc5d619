import type { Predicate } from './predicate.ts'

const FIGHTS = 'fight|battle|face|confront|punch|attack|defeat|duel|clash|sock'

/** The two share the screen in that work. */
export const meets: Predicate = {
  name: 'meets',
  args: [{ types: ['character'] }, { types: ['character'] }, { types: ['work'], optional: true }],
  symmetric: true,
  shown: true,
  identity: [],
  reveals: 'story',
  settledBy: { property: 'meeting', of: 2, value: 0, also: { other: 1 } },
  sentence: '{0} and {1} meet[ in {2}]',
  frames: [
    {
      verb: 'meet|encounter',
      args: { subject: 0, object: 1, 'in|on|focus:season?': 2 },
      set: { how: 'meets' },
      example: 'Nightjar meets Owl in Harbour Nights.',
    },
    {
      verb: 'meet|reunite|interact|cross',
      args: { subjects: 0, 'in|on|focus:season?': 2 },
      set: { how: 'meets' },
      example: 'Nightjar and Owl meet in Harbour Nights.',
    },
    {
      verb: 'reunite|meet|interact',
      args: { subject: 0, with: 1, 'in|on|focus:season?': 2 },
      set: { how: 'meets' },
      example: 'Nightjar reunites with Owl.',
    },
    {
      verb: 'run|bump',
      args: { subject: 0, into: 1, 'in|on|focus:season?': 2 },
      set: { how: 'meets' },
      example: 'Nightjar runs into Owl.',
    },
    {
      verb: 'come|be',
      with: { to: 'face' },
      args: { subject: 0, with: 1, 'in|on|focus:season?': 2 },
      set: { how: 'meets' },
      example: 'Nightjar comes face to face with Owl.',
    },
    {
      verb: 'bring|put',
      with: { to: 'face' },
      args: { object: 0, with: 1, 'in|on|focus:season?': 2 },
      set: { how: 'meets' },
      example: 'Harbour Nights brings Nightjar face to face with Owl.',
    },
    {
      verb: 'stand|fight|work|battle',
      with: { 'by|to': 'side|back' },
      args: { subjects: 0, 'in|on|focus:season?': 2 },
      set: { how: 'teams_up' },
      example: 'Nightjar and Owl stand side by side.',
    },
    {
      verb: 'team|pair|partner',
      args: { subject: 0, with: 1, 'in|on|focus:season?': 2 },
      set: { how: 'teams_up' },
      example: 'Nightjar teams up with Owl.',
    },
    {
      verb: 'team|unite',
      args: { subjects: 0, 'in|on|focus:season?': 2 },
      set: { how: 'teams_up' },
      example: 'Nightjar and Owl team up in Harbour Nights.',
    },
    {
      verb: 'join',
      with: { object: 'forces' },
      args: { subject: 0, with: 1, 'in|on|focus:season?': 2 },
      set: { how: 'teams_up' },
      example: 'Nightjar joins forces with Owl.',
    },
    {
      verb: 'join',
      with: { object: 'forces' },
      args: { subjects: 0, 'in|on|focus:season?': 2 },
      set: { how: 'teams_up' },
      example: 'Nightjar and Owl join forces.',
    },
    {
      verb: FIGHTS,
      args: { subject: 0, object: 1, 'in|on|focus:season?': 2 },
      set: { how: 'fights' },
      example: 'Nightjar fights Owl in Harbour Nights.',
    },
    {
      verb: 'fight|clash|battle|square|tangle',
      args: { subject: 0, 'with|against': 1, 'in|on|focus:season?': 2 },
      set: { how: 'fights' },
      example: 'Nightjar clashes with Owl.',
    },
    {
      verb: 'come',
      with: { to: 'blows' },
      args: { subjects: 0, 'in|on|focus:season?': 2 },
      set: { how: 'fights' },
      example: 'Nightjar and Owl come to blows.',
    },
    {
      verb: 'fight|clash|battle',
      args: { subjects: 0, 'in|on|focus:season?': 2 },
      set: { how: 'fights' },
      example: 'Nightjar and Owl clash in Harbour Nights.',
    },
  ],
  examples: [
    {
      text: 'Nightjar and Owl meet in Harbour Nights.',
      args: ['Nightjar', 'Owl', 'Harbour Nights'],
      names: { character: ['Nightjar', 'Owl'], work: ['Harbour Nights'] },
    },
    {
      text: 'Nightjar teams up with Owl in Harbour Nights.',
      args: ['Nightjar', 'Owl', 'Harbour Nights'],
      names: { character: ['Nightjar', 'Owl'], work: ['Harbour Nights'] },
    },
    {
      text: 'Nightjar and Owl were never named in Harbour Nights.',
      args: null,
      names: { character: ['Nightjar', 'Owl'], work: ['Harbour Nights'] },
    },
  ],
}
