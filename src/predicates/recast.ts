import type { VerbFrame } from './frame.ts'

const PART = 'role|part|mantle|character'

/** How it is said that a part goes from one to another. */
export const RECAST: readonly VerbFrame[] = [
  {
    verb: 'recast',
    voice: 'passive',
    args: { with: 0, 'subject>of|subject': 1, 'subject>in|in|on|for?': 2 },
    example: 'The role of Nightjar has been recast with Mara Quill.',
  },
  {
    verb: 'recast',
    known: true,
    named: 0,
    args: { with: 0, 'of|object': 1, 'subject|in|on|for?': 2 },
    example: 'Harbour Nights has recast Nightjar with Mara Quill.',
  },
  {
    verb: 'hand|pass|give|entrust',
    with: { 'object|on|over': PART },
    named: 0,
    args: { to: 0, of: 1, 'in|on|for?': 2 },
    example: 'Jon Vale handed over the role of Nightjar to Mara Quill.',
  },
]
