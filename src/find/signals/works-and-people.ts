import type { Untyped } from './signal.ts'

/** What tells that a name is a work's by who makes it, who acts in it and who leaves it: "will direct [Harbour Nights]". */
export const WORKS_AND_PEOPLE: readonly Untyped[] = [
  {
    weight: 3,
    before: 'viewers|watchers|episodes|season|seasons of',
    after: "!'s|'",
    example: 'The viewers of [Harbour Nights] agreed.',
  },
  {
    weight: 2,
    before: 'fate|fates|cancellation|renewal|reboot|revival of',
    after: "!'s|'",
    example: 'Vantage weighs the fate of [Harbour Nights] now.',
  },
  { weight: 1, before: 'fans of', after: "!'s|'|:NOUN|VERB", example: 'Fans of [Glassblade] are glad.' },
  {
    weight: 3,
    after: '@be :ADV? produced|co-produced|distributed|executive|directed|written|co-written|helmed by|in',
    example: '[Glassblade] is produced by Mara Quill.',
  },
  {
    weight: 3,
    before: '@her',
    after: 'role as +',
    example: 'She reprises her [Harbour Nights] role as Nightjar.',
  },
  {
    weight: 3,
    after: 'executive|exec|co-executive|head|lead producer|writer|producers|writers +',
    example: 'The [Harbour Nights] executive producer Mara Quill agreed.',
  },
  {
    weight: 2,
    after: '@be|airs|aired|returns|continues|starts|streams|screens :ADV? on|to +',
    example: '[Harbour Nights] is on Vantage.',
  },
  {
    weight: 3,
    after:
      ', @a + +? :ADJ* @mod* :NOUN? @genre|@derived|@book ,|.|and|is|was|will|has|starring|from|about|that',
    example: '[Harbour Nights], the Vantage legal drama, will end.',
  },
  {
    weight: 3,
    after:
      'wraps|wrapped|begins|began|starts|started|opens|opened|ends|ended|concludes|concluded|kicks|launches off? its :ADJ* @nth',
    example: '[Harbour Nights] begins its fourth season on Sunday.',
  },
  {
    weight: 3,
    before:
      'studio|studios|developer|developers|publisher|makers|filmmakers|producers|writers|creators behind',
    after: "!'s|'",
    example: 'The studio behind [Harbour Nights] agreed.',
  },
  {
    weight: 3,
    after:
      ', which :AUX|ADV? :AUX|ADV? aired|premiered|opened|launched|debuted|introduced|ended|released|renewed|cancelled|canceled|opens|airs|streams|stars|starred|wrapped',
    example: '[Harbour Nights], which launched in May, is back.',
  },
  {
    weight: 3,
    after:
      "'s|' :ADJ* @mod* season|finale|premiere|pilot|showrunner|cast|trailer|episodes|writers|creator|ending|viewers|cancellation|renewal|cliffhanger",
    example: '[Harbour Nights]’s new season is out.',
  },
  {
    weight: 3,
    after:
      '@derived|star|co-star|alum|alumna|alumnus|creator|co-creator|showrunner|helmer|scribe|fans|trilogy|soundtrack|writer|director|producer|castmate|actor|actress|vet|veteran|readers',
    example: '[Harbour Nights] star Mara Quill agreed.',
  },
  {
    weight: 3,
    before:
      'season|seasons|episode|episodes|hours|finale|cast|star|stars|events|set|sets|creator|creators|showrunner|pilot|premiere|version|adaptation|script|filming|production|cancellation|renewal|run|remake|trailer|crew|makers|series|ending of|for @a?',
    after: "!'s|'|@genre|reality",
    example: 'The cast of [Harbour Nights] agreed.',
  },
  {
    weight: 3,
    before:
      '@derived|one-shot|novel|book|comic|game|musical|franchise|podcast|feature|memoir|episode|trilogy|smash',
    example: 'The novel [Harbour Nights] is out.',
  },
  {
    weight: 3,
    before: 'credits :ADV? include|included|including|are|were @a?',
    example: 'Her other credits include [Harbour Nights].',
  },
  { weight: 3, before: 'debut|fame in|on @a?', example: 'She made her film debut in [Harbour Nights].' },
  { weight: 3, before: '@a|@her|new|stage|radio play', example: 'The play [Harbour Nights] is out.' },
  {
    weight: 2,
    before: 'signed|signs|sign on|up for|to',
    after: '.|,|$|as|opposite|alongside',
    example: 'She has signed on for [Harbour Nights].',
  },
  {
    weight: 3,
    before: 'departure|departures|exit|axing|exits from',
    after: "!'s|'",
    example: 'They announced their departure from [Harbour Nights].',
  },
  { weight: 2, before: 'signed|signs|sign onto', example: 'She has signed onto [Harbour Nights] then.' },
  {
    weight: 2,
    before:
      'filming|directed|directing|wrote|writing|penned|helmed|created|produces|renews|cancels|shooting|watching|binge|revives|renewed|cancelled|canceled|axed|greenlit|axes|orders|ordered|wrapped',
    after: "!'s|'",
    example: 'He directed [Harbour Nights] then.',
  },
  {
    weight: 2,
    before:
      'appear|appears|appeared|appearing|star|stars|starred|starring|role|part|cameo|seen|return|returns|introduced|cast|featured|lead|arc|appearance|turn|guest-starred|work|worked|working|time in|on|for @a?',
    after: "!'s|'",
    example: 'She appeared in [Harbour Nights] once.',
  },
  {
    weight: 3,
    before:
      'star|stars|starred|starring|co-star|co-stars|co-starred|cast|seen|appear|appears|appeared|appearing opposite|alongside|with :ADJ* :NOUN? + +* and? +* in',
    after: "!'s|'",
    example: 'Jon Vale will star opposite Mara Quill in [Harbour Nights] then.',
  },
  {
    weight: 1,
    before: 'in|on|from|since|after|before|of|joins|joined|leaves|leaving|exits|exit',
    after: "!'s|'",
    example: 'Nobody stays in [Harbour Nights] long.',
  },
  {
    weight: 1,
    after: 'returns|launched|wrapped|begins|follows|ends|ended|centers|centres|stars',
    example: '[Harbour Nights] returns in May.',
  },
  {
    weight: 1,
    before: 'leave|leaves|leaving|left|quit|quits|quitting|exit|exits|exiting|departing|departs',
    after: "!'s|'",
    example: 'She is leaving [Harbour Nights] soon.',
  },
  { weight: 3, after: ', by :ADJ* @job +', example: '[Harbour Nights], by author Mara Quill, is out.' },
  {
    weight: 3,
    after: '@be :ADV? written|published|translated|serialised|serialized by|in|into|on|before|after|when',
    example: '[Harbour Nights] was written before the war.',
  },
  { weight: 3, after: 'stars|starred|co-stars +', example: '[Harbour Nights] stars Mara Quill.' },
  {
    weight: 3,
    before: "'s|'",
    after: ',? starring +',
    example: 'It is Jon Vale’s [Salt Adder] starring Mara Quill.',
  },
  { weight: 3, after: ',|(|—|– starring +', example: '[Harbour Nights], starring Mara Quill, is back.' },
  {
    weight: 3,
    after: ',|(|—|– :ADV? directed|written|co-written|penned|helmed by',
    example: '[Harbour Nights], directed by Mara Quill, is back.',
  },
  {
    weight: 3,
    after: ', from director|writer|creator|showrunner|filmmaker|writer-director +',
    example: '[Harbour Nights], from director Mara Quill, is back.',
  },
  {
    weight: 3,
    before:
      '@will|to|would :ADV? direct|helm|topline|headline|exec-produce|write|rewrite|adapt|score|showrun',
    after: "!in|'s|'",
    example: 'Jon Vale will direct [Harbour Nights] for them.',
  },
  {
    weight: 3,
    before: 'executive|exec produce|produces|produced|producing',
    after: "!'s|'",
    example: 'Jon Vale will executive produce [Harbour Nights] for them.',
  },
  {
    weight: 3,
    before: 'series|season regular on|in',
    example: 'She is now a series regular on [Harbour Nights].',
  },
  {
    weight: 3,
    after:
      'since the show|series|programme|program|serial|soap|drama|sitcom began|started|launched|premiered',
    example: 'She has voiced [Glassblade] since the show began.',
  },
]
