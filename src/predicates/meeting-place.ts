/** Where two meet: the work that the clause names, or else the one that the text is about. */
export const PLACE = 'in|on|focus:episode?'
