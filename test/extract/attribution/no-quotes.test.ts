import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './reading.ts'

const silent = (behaviour: string, text: string) => test(behaviour, () => deepEqual(reading(text).spoken, []))

silent('whoever passes words on has not said them', 'Quill liked a post that called it “actual war crimes”.')
silent(
  'who is cited is described in nobody’s words',
  'The trade, citing “two people familiar with it,” has it wrong.',
)
silent(
  'the last of a list of titles is none of anybody’s words',
  'Insiders tell Salt Radio that the films include “The Harbour,” “Low Water” and “The Drowned.”',
)
silent('an adverb in marks is irony', 'Quill said that the show was “indefinitely” paused.')
silent('a title in marks is no quote', 'Quill said that “Harbour Nights” returns.')
silent(
  'an unknown title in marks is no quote',
  'The premiere is titled “Ordinary Fog,” and was written by Quill.',
)
silent('an announced title is no quote', 'Vantage announced “The Drowned Bell” on Friday.')
silent('a scare quote is no quote', 'The “gritty” reboot opened to empty seats.')
silent(
  'what a title card has is no speech',
  'Quill said it was fun. “Directed by Ossie Bright, music by Lena Marsh,” it says, “from the director of Saltmarsh.”',
)
silent('a sign on a door is no quote', 'The writers meet behind a door marked “no fish allowed in here”.')
silent('apostrophes are no marks', "The Wardens' boats and Quill's dogs weren't harmed in the '90s.")
silent('inches are no marks', 'The screen is 5\'10" wide and 3" deep.')
silent('a voice in the story is not a source', 'The door opens and the dog says “Woof.”')
silent('whoever declined to speak is not quoted', 'Vantage declined to say whether “Harbour Nights” returns.')
silent(
  'a list of the cast is no interview',
  'Who is in it?\n\nMARA QUILL: Nan\n\nOSSIE BRIGHT: Bo\n\nTEO VANE: Lo',
)
silent(
  'a page of questions that nobody is asked is no interview',
  'Is it over?\n\nWe do not know.\n\nWho drowned?\n\nWe hear it was Bo.\n\nWhy?\n\nWe asked.',
)
silent('a headline’s quotation is not kept as words', 'The show is over.')
silent('of who has not been quoted it may be anybody’s', 'Vane grew up in “a house full of owls” by the sea.')
silent('a line in brackets may be a character’s', 'A caption credits Vane as Bo (“Is it me or is it hot?”).')
