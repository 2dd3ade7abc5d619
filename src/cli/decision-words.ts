import { shortId } from '../ask/index.ts'
import type { Event, Name } from '../model/index.ts'
import { claimSentence } from '../record/index.ts'

/** A decision as a sentence: "Night Jar (character) goes by Nightjar". */
export function decisionWords(event: Event): string {
  switch (event.kind) {
    case 'accept':
      return `${named(event.name)} is accepted`
    case 'reject':
      return `${named(event.name)} is rejected`
    case 'merge':
      return `${named(event.name)} goes by ${event.into.name}`
    case 'split':
      return `${event.alias} is not ${named(event.name)}`
    case 'rename':
      return `${named(event.name)} is called ${event.to}`
    case 'progress':
      return `${event.work} is seen up to ${event.seen}`
    case 'follow':
      return `${event.name} is followed`
    case 'unfollow':
      return `${event.name} is followed no more`
    case 'seen':
      return `the inbox is seen up to ${event.until}`
    case 'settle':
      return `proposition ${shortId(event.proposition)} is ${event.truth}`
    case 'approve':
      return `claim ${shortId(event.claim)} was read right`
    case 'correct':
      return `claim ${shortId(event.claim)} was misread: ${claimSentence(event.reading)}, ${event.reading.certainty}`
    case 'dismiss':
      return `claim ${shortId(event.claim)} was misread`
    case 'undo':
      return `${shortId(event.event)} is undone`
  }
}

const named = ({ name, type }: Name) => `${name} (${type})`
