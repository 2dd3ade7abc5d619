import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './reading.ts'

const spoken = (behaviour: string, text: string, expected: string[]) =>
  test(behaviour, () => deepEqual(reading(text).spoken, expected))

spoken('a speaker may stand before the words', 'Mara Quill said, “It is over.”', ['Mara Quill: It is over.'])
spoken('a speaker may stand behind the words', '“It is over,” Mara Quill said.', ['Mara Quill: It is over,'])
spoken('the verb may stand before its speaker', '“It is over,” said showrunner Mara Quill.', [
  'Mara Quill: It is over,',
])
spoken(
  'a job behind the name does not hide it',
  '“We are glad,” added Ossie Bright, head of drama at Vantage.',
  ['Ossie Bright: We are glad,'],
)
spoken(
  'a split quotation is two quotes of one speaker',
  '"We wrote it in May," Quill said, "and the room has tea."',
  ['Mara Quill: We wrote it in May,', 'Mara Quill: and the room has tea.'],
)
spoken('words that follow in the paragraph go on', '“It is over,” said Quill. “We wept. Nobody ate.”', [
  'Mara Quill: It is over,',
  'Mara Quill: We wept. Nobody ate.',
])
spoken(
  'an opening mark repeated in the next paragraph goes on',
  '“It is over,” said Quill. “We wept.\n\n“And then we ate.”',
  ['Mara Quill: It is over,', 'Mara Quill: We wept.', 'Mara Quill: And then we ate.'],
)
spoken(
  'a question mark within the words does not part them from their speaker',
  '“Over?” Vane asked. “Never!”',
  ['Teo Vane: Over?', 'Teo Vane: Never!'],
)
spoken(
  'a fragment within reported speech is a quote',
  'Vane told Salt Radio the finale “broke every boat we had”.',
  ['Teo Vane: broke every boat we had'],
)
spoken('nested marks belong to the words around them', '“I’ll say ‘more fog,’ and go home,” Quill said.', [
  'Mara Quill: I’ll say ‘more fog,’ and go home,',
])
spoken(
  'straight single marks and apostrophes are told apart',
  "'I don't know the sisters' plan,' Quill said.",
  ["Mara Quill: I don't know the sisters' plan,"],
)
spoken(
  'an aside between name and verb is passed over',
  'Ossie Bright, who plays the Warden, laughed: "Ask my agent."',
  ['Ossie Bright: Ask my agent.'],
)
spoken('a colon hands over the word', 'Her agent, Lena Marsh, was shorter: “It is not happening at all.”', [
  'Lena Marsh: It is not happening at all.',
])
spoken('a pronoun is whoever spoke last', 'Quill said the set flooded. “It was cold,” she added.', [
  'Mara Quill: It was cold,',
])
spoken(
  'a pronoun behind the words is not somebody named in them',
  'Quill has read the scripts. “Teo Vane is a dream,” she said.',
  ['Mara Quill: Teo Vane is a dream,'],
)
spoken('a title tells which pronoun fits', 'Mr Vane met Ms Quill. “It rained,” she said.', [
  'Mara Quill: It rained,',
])
spoken(
  'a role is whoever was introduced with it',
  'Showrunner Mara Quill and Teo Vane arrived. “Wet,” Vane said. “It was a swamp,” the showrunner said.',
  ['Teo Vane: Wet,', 'Mara Quill: It was a swamp,'],
)
spoken(
  'a company speaks in a statement',
  'Vantage ends the show. “We are grateful,” the streamer said in a statement.',
  ['Vantage: We are grateful,'],
)
spoken('a spokesperson speaks for the company', '“No comment today,” a spokesperson for Meridian said.', [
  'Meridian: No comment today,',
])
spoken('an unnamed speaker is “source”', '“They shot two endings,” whispers our mole.', [
  'source: They shot two endings,',
])
spoken('a bystander is quoted as “source” too', 'One fan wrote: “I wept on the bus.”', [
  'source: I wept on the bus.',
])
spoken(
  'words that answer an action are the actor’s',
  'Bright puts down his tea. “It could happen. It could not.”',
  ['Ossie Bright: It could happen. It could not.'],
)
spoken(
  'words in brackets belong to the sentence around them',
  'Quill told fans that it is on (“barring fog or flood”).',
  ['Mara Quill: barring fog or flood'],
)
spoken(
  'who was asked is who has told',
  'We asked Vantage and were told it has “no plans in that direction”.',
  ['Vantage: no plans in that direction'],
)
spoken('both may speak in one sentence', '“Yes, it is,” said Quill, and Vane replied, “No, it is not.”', [
  'Mara Quill: Yes, it is,',
  'Teo Vane: No, it is not.',
])

spoken(
  'who is named in the words does not speak them',
  'Ossie Bright has a boat. “Bright told me so,” she says. “Lena Marsh is a dream,” Quill said.',
  ['Mara Quill: Lena Marsh is a dream,'],
)
spoken(
  'a question hands the word back to whoever was quoted last',
  '“I wept,” says Quill.\n\nTeo Vane directs the film. Will he return?\n\n“One of us will,” she says.',
  ['Mara Quill: I wept,', 'Mara Quill: One of us will,'],
)
spoken(
  '“he” within the words is not the “she” who speaks them',
  '“I wept,” says Quill.\n\nTeo Vane plays the Warden. “He is a dream,” she says.',
  ['Mara Quill: I wept,', 'Mara Quill: He is a dream,'],
)
spoken(
  'whoever fans write to is not their source',
  'Quill said it rained. Fans have written to the studio ever since.\n\n“It is over,” Quill said.\n\nFans have written to Quill ever since. “He is not in it. I asked.”',
  ['Mara Quill: It is over,', 'Mara Quill: He is not in it. I asked.'],
)
spoken(
  'who only learned of something has not spoken',
  'Quill said it rained. Teo Vane, who plays the Warden, learned of it by post. He is “a good sport,” Quill allows.',
  ['Mara Quill: a good sport,'],
)
spoken(
  'a name in apposition to the speaker’s job ends a sentence too',
  'Quill wept. “It was a good idea,” said the chairman, Mr Vane. “We had tea.”',
  ['Teo Vane: It was a good idea,', 'Teo Vane: We had tea.'],
)
spoken(
  'a name that nobody knows speaks in apposition',
  'Quill wept. “It was a good idea,” said the chairman, Aubrey Fennimore.',
  ['Aubrey Fennimore: It was a good idea,'],
)
spoken(
  '“as you would expect” is nobody’s word',
  'Quill said so in as many words as you would expect: “It is on.”',
  ['Mara Quill: It is on.'],
)
spoken(
  'complaints and boasts are said',
  '“It is over,” Quill complained. Vane bragged that he “never wept at all”.',
  ['Mara Quill: It is over,', 'Teo Vane: never wept at all'],
)
spoken(
  'what is put down to something may be quoted',
  'Vantage put the end down to “habits that have changed”.',
  ['Vantage: habits that have changed'],
)
spoken(
  'labels give the word in an interview',
  'PIER REVIEW: Is it over?\n\nMara Quill: It is. We wept.\n\nPR: And the Warden?\n\nMQ: No.',
  ['Mara Quill: It is. We wept.', 'Mara Quill: No.'],
)

test('whom the headline names answers questions, labelled or bare', () => {
  const title = 'Mara Quill on the end'
  deepEqual(reading('Q: Is it over?\n\nA: It is.\n\nQ: And the Warden?\n\nA: No.', { title }).spoken, [
    'Mara Quill: It is.',
    'Mara Quill: No.',
  ])
  const bare = 'Is it over?\n\nI think so.\n\nWho drowned?\n\nI did.\n\nWhy?\n\nIt was my turn.'
  deepEqual(reading(bare, { title }).spoken, [
    'Mara Quill: I think so.',
    'Mara Quill: I did.',
    'Mara Quill: It was my turn.',
  ])
})

test('an interview’s pronoun is whom the headline names, unless another takes the stage', () => {
  const title = 'Mara Quill on the end'
  const after = (line: string) => reading(`“I wept,” Quill says.\n\n${line}`, { title }).spoken[1]
  equal(
    after('Lena Marsh’s Warden was last seen in a well. “I was new,” she says.'),
    'Mara Quill: I was new,',
  )
  equal(after('Lena Marsh has a part that Quill wrote. “I was new,” she says.'), 'Mara Quill: I was new,')
  equal(after('Lena Marsh has a part. “I was new,” she says.'), 'Lena Marsh: I was new,')
})

spoken('a verb that speaks only beside a quotation', '“I grew up on a boat,” Quill begins.', [
  'Mara Quill: I grew up on a boat,',
])
spoken('how somebody put it', '“I have an hour too many,” is how Quill put it.', [
  'Mara Quill: I have an hour too many,',
])
spoken('who is told is not the speaker', '“I am done,” the star, Teo Vane, told The Evening Gull.', [
  'Teo Vane: I am done,',
])
spoken('a title of courtesy belongs to the name', '"It is a lovely part," said Miss Quill, who is 27.', [
  'Mara Quill: It is a lovely part,',
])
spoken('the words may follow in a paragraph of their own', 'Here is what Quill said:\n\n“We always knew.”', [
  'Mara Quill: We always knew.',
])
spoken('whom the sentence before is about goes on', 'For Quill, the answer was simple. “You wait for fog.”', [
  'Mara Quill: You wait for fog.',
])
spoken('one word is a quote where it says what somebody thinks', 'Vane said the ending was “unfair”.', [
  'Teo Vane: unfair',
])
spoken(
  'who is known to be “he” is whom “he” speaks of',
  '“I can’t say,” said Vane. “He knows,” he joked. Quill sat beside him. “He really can’t,” she added.',
  ['Teo Vane: I can’t say,', 'Teo Vane: He knows,', 'Mara Quill: He really can’t,'],
)

spoken('an adverb or a clause may stand behind the speaker', "'It's true,' says Quill cheerfully.", [
  "Mara Quill: It's true,",
])
spoken('a clause goes on behind the speaker', '“It is over,” said Vane when we rang. “Go home.”', [
  'Teo Vane: It is over,',
  'Teo Vane: Go home.',
])
spoken('nested words may end the sentence', 'Vane laughed. “They wrote ‘fog?’ in the margin. Just ‘Fog?’”', [
  'Teo Vane: They wrote ‘fog?’ in the margin. Just ‘Fog?’',
])
spoken('whose version it is has the word', 'Quill said she rang. Vane’s version differs. “Never. I wrote.”', [
  'Teo Vane: Never. I wrote.',
])
spoken('a company that is asked for its line has the word', "Vantage's official line? “Soon.”", [
  'Vantage: Soon.',
])
spoken(
  'a verb that speaks only beside a quotation may have a time or place between',
  'As Quill put it on Salt Radio, “you can’t kill fog.” Vane went with “sooner than you fear.”',
  ['Mara Quill: you can’t kill fog.', 'Teo Vane: sooner than you fear.'],
)
spoken('a statement is by the company that was named', 'Vantage is out. “We did try,” a statement read.', [
  'Vantage: We did try,',
])
spoken('a caption is by who posted', 'Vane posted a picture of a boat. “Time, please,” the caption said.', [
  'Teo Vane: Time, please,',
])
spoken('a name that somebody says is no title', '“Saltmarsh,” Quill told us, “is not a swamp.”', [
  'Mara Quill: Saltmarsh,',
  'Mara Quill: is not a swamp.',
])
spoken('an answer is no title', 'Vane wrote simply: “Saltmarsh!”', ['Teo Vane: Saltmarsh!'])
spoken('an account speaks by its handle', '“Best fog of the decade,” tweeted @foghorn.', [
  '@foghorn: Best fog of the decade,',
])
spoken('beyond saying, something is said', 'Quill declined to comment beyond saying that “Bo is well”.', [
  'Mara Quill: Bo is well',
])
test('a list of what somebody has said needs no more than days', () => {
  const text = 'March 3 (Salt Radio): “Not a word.”\n\nMay 11, to a fan: “One word.”'
  deepEqual(reading(text, { title: 'All that Mara Quill said' }).spoken, [
    'Mara Quill: Not a word.',
    'Mara Quill: One word.',
  ])
})
test('an answer that needs no marks keeps what it quotes', () => {
  const text =
    'Is it over?\n\nI told Vantage, “Who is left?”\n\nWho drowned?\n\nI did.\n\nWhy?\n\nIt was my turn.'
  deepEqual(
    reading(text, { title: 'Mara Quill on the end' }).spoken[0],
    'Mara Quill: I told Vantage, “Who is left?”',
  )
})

spoken(
  '“who” is the person and not the outlet they are of',
  'Our host is Lena Marsh of Salt Radio, who promises “a thing nobody has seen”.',
  ['Lena Marsh: a thing nobody has seen'],
)
spoken(
  'who hears somebody do a thing has not the word',
  'Quill was new. The boss, Teo Vane, heard her arguing. “I was cross,” she says.',
  ['Mara Quill: I was cross,'],
)
spoken(
  'a colon in brackets hands over nothing',
  'Quill confirms that she is the Warden again (an older one: “she has a mortgage now”).',
  ['Mara Quill: she has a mortgage now'],
)
spoken(
  'a department speaks for its company',
  "Vantage's publicity department wrote to say that she “is not in it, please stop.”",
  ['Vantage: is not in it, please stop.'],
)

spoken(
  'a closing mark that is lost ends with its paragraph',
  'Quill told Salt Radio: “It is over.\n\n"And we wept.\n\nVantage is out.',
  ['Mara Quill: It is over.', 'Mara Quill: And we wept.'],
)
spoken('a straight mark may be closed by a curly one', '"It is over,” Quill said. “We wept.”', [
  'Mara Quill: It is over,',
  'Mara Quill: We wept.',
])
spoken(
  'a hyphen between spaces is a dash',
  'Ossie Bright - who sits beside Teo Vane - laughed: “Ask my agent.”',
  ['Ossie Bright: Ask my agent.'],
)
spoken('a cry may be followed by its verb', '“It’s a wrap!” she captioned a picture. Quill did.', [])
spoken(
  'what goes on in small letters belongs to the cry before it',
  'Mara Quill has a camera. “It’s a wrap!” she captioned a picture of the boat.',
  ['Mara Quill: It’s a wrap!'],
)
spoken(
  'whoever is asked has the word',
  'Vantage had a fan ask Mara Quill whether it rained. “It did,” she answered. Lena Marsh asked Teo Vane if he was wet. “I was.”',
  ['Mara Quill: It did,', 'Teo Vane: I was.'],
)
spoken(
  'who is told of goes before who spoke further up',
  '“It rained,” Quill said.\n\nTeo Vane posted a picture of a boat. “Home,” the 40-year-old wrote.',
  ['Mara Quill: It rained,', 'Teo Vane: Home,'],
)
spoken('an actress is no man', 'Mr Vane met Ms Quill. “It rained,” the actress said.', [
  'Mara Quill: It rained,',
])
spoken(
  'a paragraph of words is by whom the one before reports',
  'Speaking to Salt Radio, Teo Vane said that he would love to be back.\n\n“I loved the boat. I would do it twice.”',
  ['Teo Vane: I loved the boat. I would do it twice.'],
)
spoken(
  'whose response is asked for is who gives it',
  'Quill met Mr Bright. Vane’s response? “It sank,” he said.',
  ['Teo Vane: It sank,'],
)
spoken(
  'a casting agent speaks too',
  '“It was a mistake,” agreed casting agent Lena Marsh. “He is a dream.”',
  ['Lena Marsh: It was a mistake,', 'Lena Marsh: He is a dream.'],
)
spoken('one of many may be heard', 'Sources said that it rained, with one saying, “We never saw the sun.”', [
  'source: We never saw the sun.',
])
spoken(
  'a statement is by whom it is about, not by the paper that had it',
  'It rained, per The Evening Gull. Teo Vane was brief in a letter. The statement said: “I am wet.”',
  ['Teo Vane: I am wet.'],
)
spoken('a credit may name who was told', '“It is over.” — Mara Quill to Salt Radio', [
  'Mara Quill: It is over.',
])
spoken(
  'a statement is by whom its paragraph tells of',
  'Teo Vane thanked us all. “It is over,” reads the statement.',
  ['Teo Vane: It is over,'],
)

// Whom a pronoun can mean.
spoken(
  'who is no “he” by name did not say what he said',
  'Mara Quill and Teo Vane talked. “We wept,” he said. “I did not,” she said.',
  ['Teo Vane: We wept,', 'Mara Quill: I did not,'],
)
spoken(
  'who is spoken of may be of the speaker’s own sex where nobody else is known',
  'For Ossie Bright, it was trust. “She’s a marvel,” he says.',
  ['Ossie Bright: She’s a marvel,'],
)
spoken(
  'who had the word in the sentence before goes on',
  'Teo Vane, who plays Bo, has left, showrunner Lena Marsh told Salt Radio.\n\n“He is dead. We wept,” she said.',
  ['Lena Marsh: He is dead. We wept,'],
)
spoken(
  'they are several, and not who spoke last',
  '“Never,” said Quill. Nobody at Vantage would talk. They said, “He is too old.”',
  ['Mara Quill: Never,', 'source: He is too old.'],
)

// Who is only described.
spoken('a prize is a description', 'Mara Quill wept. “It is over,” added the two-time Emmy winner.', [
  'Mara Quill: It is over,',
])
spoken('so are children', 'Mara Quill wept. “It is over,” the mother of two said.', [
  'Mara Quill: It is over,',
])
for (const who of ['one stagehand', 'a Danish publisher', 'his wife', 'a neighbour'])
  spoken(`nobody who is named: ${who}`, `“It is over,” said ${who}.`, ['source: It is over,'])
spoken(
  'a description does not hide the name behind it',
  '“It is over,” the play’s organiser in Leeds, Mara Quill, told Salt Radio.',
  ['Mara Quill: It is over,'],
)
spoken('who speaks for a company that is not named is nobody', '“No,” said a spokeswoman for the streamer.', [
  'source: No,',
])

// Cues.
spoken(
  'a person’s word goes before that of an outlet in the same sentence',
  'The prequel that The Evening Gull reported last year is dead, Quill says. “It was a lovely week.”',
  ['Mara Quill: It was a lovely week.'],
)
spoken(
  'whom a thing is promised to does not speak',
  'Quill, who wrote it, has promised fans “a wedding and a flood”.',
  ['Mara Quill: a wedding and a flood'],
)
spoken('a promise stands behind its words', '“It is coming, I swear,” assured Quill.', [
  'Mara Quill: It is coming, I swear,',
])
spoken('one word is a quotation of what somebody calls a thing', 'Quill called the talk “nonsense”.', [
  'Mara Quill: nonsense',
])
spoken('a cue reaches back over two fragments', 'It was “a swamp” and the food “far worse,” Quill said.', [
  'Mara Quill: a swamp',
  'Mara Quill: far worse,',
])
spoken('a comparison leads back to the words', 'It was “a swamp,” as Quill puts it.', [
  'Mara Quill: a swamp,',
])
spoken('one word may be a whole sentence', '“I had no idea,” Quill said. “None.”', [
  'Mara Quill: I had no idea,',
  'Mara Quill: None.',
])
spoken(
  'what somebody learned of is not what they said',
  '“It is good,” Vane says.\n\nMara Quill, who plays Bo, learned of it at the table read. She’s “a very good sport,” the filmmaker allows.',
  ['Teo Vane: It is good,', 'Teo Vane: a very good sport,'],
)

// No cue at all.
spoken(
  'a question that asks after him goes to who was quoted',
  '“I’m full,” Vane says. Mara Quill waves. Would he ever come back? “Tomorrow, if they pay.”',
  ['Teo Vane: I’m full,', 'Teo Vane: Tomorrow, if they pay.'],
)
spoken(
  'a question goes to whom the paragraph is about',
  '“It is over,” said Quill.\n\nMs. Marsh, Lena Marsh, stays. Could the part move to the sea? “I might, with a boat,” she said.',
  ['Mara Quill: It is over,', 'Lena Marsh: I might, with a boat,'],
)
spoken('a predicate in marks is the subject’s own', 'Is he glad? Vane “couldn’t be happier about it.”', [
  'Teo Vane: couldn’t be happier about it.',
])
spoken(
  'a fragment is the word of who has been quoted',
  '“I’m full,” Vane says. He grew up “in a house full of owls.”',
  ['Teo Vane: I’m full,', 'Teo Vane: in a house full of owls.'],
)
spoken(
  'a stranger is known by a given name',
  'Ellen Birch of the Dugout Motel would like it known. “It’s us,” she said. “We get up at four.”',
  ['Ellen Birch: It’s us,', 'Ellen Birch: We get up at four.'],
)

test('a headline attributes what stands in its marks', () => {
  const texts = [
    "'The Show Is Over,' Says Mara Quill",
    "Mara Quill: 'The show is over'",
    "'The show is over': Mara Quill on the end",
  ]
  for (const title of texts) {
    const found = reading('Fog.', { title })
    equal(found.chainAt('over') ?? found.chainAt('Over'), 'Mara Quill', title)
    deepEqual(found.quotes, [])
  }
})

test('quotes are verbatim, in place and about whom they name', () => {
  const text = '😀 “Teo Vane’s naïve e\u0301lan — it’s ‘Saltmarsh’ again,” Quill\u00a0said. “東京 next.”'
  const { quotes, article } = reading(text)
  equal(quotes.length, 2)
  for (const q of quotes) equal(article.text.slice(q.span.start, q.span.end), q.words)
  deepEqual(quotes[0]?.about, ['Teo Vane', 'Saltmarsh'])
})

test('an unclosed mark swallows no more than its own paragraph', () => {
  deepEqual(reading('Quill said, “It is over.\n\nNobody came. Vane said, “I did.”').spoken, [
    'Teo Vane: I did.',
  ])
})

test('marks without end are read in linear time', () => {
  const { quotes } = reading('‘a ‘b (“c [‘'.repeat(5000))
  deepEqual(quotes, [])
})
