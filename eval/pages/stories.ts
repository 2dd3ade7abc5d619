import { Chance } from '../simulate/random.ts'

/** A story to lay out: invented, and so free to use; paragraphs of two to four sentences that no other story has in this order. */
export interface Story {
  readonly title: string
  readonly author: string
  readonly date: string
  readonly lead: string
  readonly paragraphs: readonly string[]
  readonly subheads: readonly string[]
}

const PEOPLE = [
  'Mara Quill',
  'Tobin Hale',
  'Ines Ferro',
  'Bo Lind',
  'Sefa Aroha',
  'Dario Kent',
  'Lise Marchetti',
  'Omar Vance',
]
const SHOWS = [
  'Harbour Nights',
  'The Salt Road',
  'Nightjar',
  'Copper Hill',
  'A Lamp for Ines',
  'The Ninth Keeper',
]
const PLACES = [
  'the island',
  'Port Alder',
  'the north coast',
  'the old cannery',
  'Merrin Bay',
  'the studio in Dunholm',
]
const TIMES = [
  'on Tuesday',
  'last spring',
  'after the first screening',
  'before the strike',
  'in the second week of May',
  'over the winter',
]

/** {p} a person, {q} another, {s} a show, {l} a place, {t} a time. */
const SENTENCES = `{p} will return to {s} when filming begins again near {l}, two people on the crew said {t}.
The network had kept quiet about {s} for months, and nobody expected an answer {t}.
“I read the script in one night and then read it again,” {p} said {t}.
A spokesman for the studio would not say whether {q} had signed, only that talks with {p} go on.
Much of {s} was shot around {l}, where the weather closed the set for nine days.
{q} wrote the first draft {t} and gave it to {p} without a title.
The budget grew by a third once the production moved to {l}, according to papers filed with the county.
Those who saw the rough cut {t} spoke of a slower, stranger film than the trailer lets on.
It is the third time that {p} and {q} have worked together, and by their own account the happiest.
What the last scene means for {s} has been argued over since it was first shown.
Viewers had counted eleven doors in the lighthouse; {p} says that there are twelve.
{q} learnt to sail for the part, badly, as the harbour master at {l} remembers.
The music was recorded in a single afternoon {t} with a choir from {l}.
None of the original keepers is alive at the end of {s}, which makes a sequel hard but not impossible.
“We never planned for more than six hours of story,” said {q}, who runs the writers’ room with {p}.
Advance sales at {l} broke no records, yet they were better than anyone had dared to hope.
The role had been offered to {q} first, who was busy with {s} and had to decline.
For the costumes, the designers went through forty years of photographs from {l}.
A date has not been set, and the people in charge of {s} are in no hurry to set one.
In the novel the keeper drowns in chapter two; the series lets {p} live for a good while longer.
{p} has said little in public {t}, apart from one letter to a local paper at {l}.
Extras were asked to bring their own coats, and some two hundred of them did so {t}.
The director cut forty minutes after a test audience lost track of who owned the boat.
Whether {s} can be told without its narrator is the question that kept {q} awake.
Critics were divided, but the ratings for the finale rose by half {t}.
Among the props is a brass lamp that {p} found in a shop not far from {l}.
Nothing in the contract keeps {q} from taking part in another series at the same time.
The fog is real in all but two of the scenes, which were made on a stage {t}.
{q} calls the new season of {s} a farewell, though not necessarily the last one.
Insurance alone cost more than the entire pilot of {s}, the line producer said at {l}.
The writers’ assistants kept a wall of cards for each hour, colour by colour, at {l}.
By the time that {p} arrived {t}, half of the village had already been cast.`.split('\n')

const SUBHEADS = [
  'What is known so far',
  'A long wait',
  'Back on the island',
  'Who is in it',
  'Money and weather',
  'The end of the lamp',
  'What comes next',
]

/** As many stories as are asked for, the same in every run. */
export function storiesOf(count: number, seed: number): readonly Story[] {
  const chance = new Chance(seed)
  const pick = (from: readonly string[]) => from[chance.below(from.length)] ?? ''
  const filled = (sentence: string) => {
    const p = pick(PEOPLE)
    const q = pick(PEOPLE.filter((name) => name !== p))
    const slots: Readonly<Record<string, string>> = { p, q, s: pick(SHOWS), l: pick(PLACES), t: pick(TIMES) }
    return sentence.replace(/\{(\w)\}/g, (_, slot: string) => slots[slot] ?? '')
  }
  return Array.from({ length: count }, () => {
    const order = SENTENCES.map((sentence) => ({ sentence, at: chance.uniform() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ sentence }) => filled(sentence))
    const paragraphs: string[] = []
    for (let at = 1; at < order.length; ) {
      const length = 2 + chance.below(3)
      paragraphs.push(order.slice(at, at + length).join(' '))
      at += length
    }
    return {
      title: `${pick(PEOPLE)} and the ${pick(['return', 'delay', 'farewell', 'making'])} of ${pick(SHOWS)}`,
      author: pick(['Ana Reyes', 'Jon Obi', 'Kit Sorensen']),
      date: `2024-0${1 + chance.below(9)}-1${chance.below(10)}`,
      lead: order[0] ?? '',
      paragraphs,
      subheads: SUBHEADS.toSorted(() => chance.uniform() - 0.5),
    }
  })
}
