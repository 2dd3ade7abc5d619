/** Words of a date: "moves to *June* 22". Screens and serials are no older than 1900. */
export const DATES = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|fall|winter',
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  ...Array.from({ length: 150 }, (_, n) => String(1900 + n)),
].join('|')
