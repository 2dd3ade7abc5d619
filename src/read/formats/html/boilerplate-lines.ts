/** Paragraphs up to this length, in characters, may be a line of the page and not of its text. */
const LONGEST = 240

/** Beginnings of lines that lead elsewhere or ask for something: "Read more: …", "RELATED: …", "Sign up for our newsletter". */
const LEADS_AWAY = new RegExp(
  `^(?:${[
    String.raw`(?:[>»→▶•]\s*)?(?:read|see|watch|listen|also read|read also|read more|see more|see also|more|related(?: stor(?:y|ies)| articles?| content| links?| reading)?|recommended|up next|you (?:may|might) also like|don['’]t miss|editors?['’]? picks?)\s*(?:here|on this|next|too)?\s*[:|»→–—]`,
    String.raw`(?:read|continue|keep) (?:more|reading)\b.{0,80}$`,
    String.raw`(?:related (?:stories|articles|links|posts|content)|more (?:stories|from [\p{L}\s]{1,60}|on this (?:story|topic))|most (?:popular|read)|recommended|trending(?: now)?|advertisement|sponsored|share this(?: (?:article|story))?|share|comments?|\d+ comments?|leave a (?:comment|reply)|follow us|tags|topics|sign up|subscribe|story continues below(?: advertisement)?|article continues (?:below|after).{0,40}|scroll to continue.{0,40}|loading.{0,10}|back to top|skip to .{1,30})[:.…]*$`,
    String.raw`(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletter|updates|alerts|inbox|channel|podcast|feed)\b`,
    String.raw`(?:click|tap) here\b`,
    String.raw`(?:follow|like|find|join) (?:us|me|@?[\p{L}\d_ ]{1,40}) on (?:facebook|twitter|x|instagram|tiktok|youtube|threads|bluesky|mastodon|social)\b`,
    String.raw`(?:photos?|images?|pictures?|credit|image credit|photo credit|photograph|picture)(?: by| courtesy(?: of)?)?\s*[:/]\s*`,
    'the post .{1,180} (?:appeared first|first appeared) on ',
    String.raw`(?:copyright )?©\s*\d{4}\b`,
    String.raw`all rights reserved\b`,
    String.raw`filed under\b`,
    String.raw`\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?$`,
    String.raw`(?:published|updated|posted|last updated|first published)\b.{0,80}\d$`,
    String.raw`\d{1,2} min(?:ute)?s?(?: read)?$`,
  ].join('|')})`,
  'iu',
)

/** Whether a paragraph is a line of the page around the text: it leads elsewhere, asks for something or names a photographer. */
export function isBoilerplateLine(paragraph: string): boolean {
  return paragraph.length <= LONGEST && LEADS_AWAY.test(paragraph)
}
