/** A story for a model to read: its first sentence tells by a picture who plays whom, which no rule reads, its second one that they do. */
export const STORY = `A quiet week\n\nThe mask of Nightjar hangs in the wardrobe of Mara Quill now. Nightjar will appear in Harbour Nights.\n`

export const PORTRAYS = {
  predicate: 'portrays',
  args: ['Mara Quill', 'Nightjar'],
  certainty: 'certain',
  basis: 'report',
  according_to: [],
  quote: 'The mask of Nightjar hangs in the wardrobe of Mara Quill now.',
}

export const APPEARS = {
  ...PORTRAYS,
  predicate: 'appears',
  args: ['Nightjar', 'Harbour Nights'],
  quote: 'Nightjar will appear in Harbour Nights.',
}
