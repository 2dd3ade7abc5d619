/** A story for a model to read: its first sentence is a claim that the rules don't read, its second one that they do. */
export const STORY = `A quiet week\n\nMara Quill is Nightjar, whoever doubts it. Nightjar will appear in Harbour Nights.\n`

export const PORTRAYS = {
  predicate: 'portrays',
  args: ['Mara Quill', 'Nightjar'],
  certainty: 'certain',
  basis: 'report',
  according_to: [],
  quote: 'Mara Quill is Nightjar, whoever doubts it.',
}

export const APPEARS = {
  ...PORTRAYS,
  predicate: 'appears',
  args: ['Nightjar', 'Harbour Nights'],
  quote: 'Nightjar will appear in Harbour Nights.',
}
