import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { extractionOf } from '../../../src/extract/index.ts'
import { Catalogue } from '../../../src/find/index.ts'
import type { Entity } from '../../../src/model/index.ts'

const entity = (type: Entity['type'], name: string): Entity => ({ name, type, aliases: [] })
const CAST_LIST = [
  entity('person', 'Mara Quill'),
  entity('person', 'Jon Vale'),
  entity('character', 'Nightjar'),
  entity('work', 'Harbour Nights'),
  entity('work', 'Dry Dock'),
  entity('company', 'Vantage'),
  entity('outlet', 'Grey Heron'),
  entity('outlet', 'Salt Radio'),
]
const CAST = new Catalogue(CAST_LIST)

/** "basis, on whose word" of the first claim of a kind. */
function groundOf(predicate: string, text: string, { title = 'News', outlet = 'Pier Review' } = {}) {
  const article = { id: 'a', title, text, outlet, published: '2018-01-10', lang: 'en' }
  const claim = extractionOf(article, CAST).claims.find((c) => c.predicate === predicate)
  return claim === undefined ? undefined : [claim.basis, ...claim.according_to].join(', ')
}

describe('what a company decides', () => {
  test('is announced with the rest of its lead', () => {
    const lead = 'Vantage renewed Harbour Nights on Tuesday. Mara Quill wept.'
    assert.equal(groundOf('released', `${lead} Harbour Nights returns on May 4.`), 'official, Vantage')
    assert.equal(groundOf('released', `${lead} Dry Dock opens on May 4.`), 'report')
  })
  test('is announced with a job, and with the day that is given up', () => {
    const job = 'Mara Quill will direct Dry Dock, Vantage announced today.'
    assert.equal(groundOf('released', `${job} The film opens on May 4.`), 'official, Vantage')
    assert.equal(groundOf('released', `${job} It rained for days. The film opens on May 4.`), 'report')
    const moved = 'Dry Dock will no longer open on March 6. Vantage moved it to May 4 on Monday.'
    assert.equal(groundOf('released', moved), 'official, Vantage')
  })
  test('is announced by its doing it', () =>
    assert.equal(groundOf('ordered', 'Vantage has ordered Dry Dock.'), 'official, Vantage'))
  test('is announced by those who run it', () =>
    assert.equal(
      groundOf('ordered', 'Vantage bosses have confirmed a second season of Dry Dock.'),
      'official, Vantage',
    ))
  test('is reported where it is only mentioned by the way', () => {
    for (const text of [
      'Mara Quill loved Harbour Nights until Vantage cancelled it in 2016.',
      'Mara Quill wrote Harbour Nights, which Vantage cancelled in 2016.',
      'Mara Quill wept when Vantage cancelled Harbour Nights.',
    ])
      assert.equal(groundOf('cancelled', text), 'report', text)
  })
  test('is known where it has come out by now', () => {
    assert.equal(groundOf('released', 'Vantage published Dry Dock on October 20, 2017.'), 'released')
    assert.equal(groundOf('released', 'Vantage will publish Dry Dock on May 4.'), 'official, Vantage')
  })
  test('is on its word wherever it told it', () => {
    for (const where of ['in a letter', 'in a financial report', 'on its website'])
      assert.equal(
        groundOf('released', `Vantage explained ${where} that Dry Dock opens in May.`),
        'official, Vantage',
        where,
      )
  })
  test('is history where it was years ago', () => {
    for (const time of ['in 2014', 'last fall', 'three years ago'])
      assert.equal(groundOf('cancelled', `Vantage axed Harbour Nights ${time}.`), 'report', time)
    assert.equal(groundOf('cancelled', 'Vantage axed Harbour Nights on Monday.'), 'official, Vantage')
  })
  test('is announced by its doing it in the passive, but not by publishing', () => {
    assert.equal(groundOf('ordered', 'Dry Dock has been ordered by Vantage.'), 'official, Vantage')
    assert.equal(
      groundOf('portrays', 'Mara Quill was cast by Vantage as Nightjar in Dry Dock.'),
      'official, Vantage',
    )
    assert.equal(groundOf('released', 'Dry Dock will be published by Vantage in May.'), 'report')
  })
  test('is known where it had been so before', () => {
    assert.equal(groundOf('cancelled', 'Harbour Nights had been cancelled by then.'), 'released')
    assert.equal(groundOf('cancelled', 'Harbour Nights has been cancelled.'), 'report')
  })
  test('outweighs the thanks of its people', () => {
    const thanks = '“We thank Vantage for this second season of Dry Dock,” Mara Quill said.'
    assert.equal(
      groundOf('ordered', thanks, { title: 'Vantage Renews Dry Dock for Second Season' }),
      'official, Vantage',
    )
  })
  test('is reported while it only weighs it', () =>
    assert.equal(groundOf('ordered', 'Vantage may order Dry Dock.'), 'speculation'))
  test('is the finding of an outlet that tells it first', () => {
    const text = 'Vantage has ordered Dry Dock.'
    assert.equal(groundOf('ordered', `EXCLUSIVE: ${text}`), 'report')
    assert.equal(groundOf('ordered', text, { title: 'Exclusive: Vantage Orders Dry Dock' }), 'report')
    assert.equal(groundOf('ordered', `${text} Mara Quill directs, Pier Review has learned.`), 'report')
  })
})

describe('the news of the lead', () => {
  const ended = 'Harbour Nights has been axed.'
  test('is on the word of whoever confirms it in the next sentence', () => {
    const said = [
      'Vantage confirmed on Monday that Harbour Nights would not return.',
      '“We thank the cast,” Vantage said in a statement.',
    ]
    for (const line of said)
      assert.equal(groundOf('cancelled', `${ended} ${line}`), 'official, Vantage', line)
    const star = 'Mara Quill confirmed that she has packed for Harbour Nights.'
    assert.equal(groundOf('cancelled', `${ended} ${star}`), 'on_record, Mara Quill')
  })
  test('is reported where the next tells something else', () => {
    for (const line of ['Vantage confirmed that lunch was late.', '“We wept,” Mara Quill said.'])
      assert.equal(groundOf('cancelled', `${ended} ${line}`), 'report', line)
  })
})

describe('whoever speaks for another', () => {
  const said = (who: string) =>
    groundOf('leaves', `${who} confirmed that Mara Quill has left Harbour Nights.`)
  test('has a person’s word, or a company’s that nobody has named', () => {
    for (const who of [
      'Mara Quill’s agent',
      'Her publicist',
      'A rep for Mara Quill',
      'A rep for the actress',
    ])
      assert.equal(said(who), 'on_record', who)
    for (const who of ['The network', 'A spokesman', 'A spokeswoman for the soap', 'The official website'])
      assert.equal(said(who), 'official', who)
    assert.equal(said('An agent'), 'anonymous')
  })
})

describe('a text', () => {
  const told = (text: string) => groundOf('appears', text)
  test('that tells the plot is official', () => {
    assert.equal(told('According to the official synopsis, Nightjar appears in Dry Dock.'), 'official')
    assert.equal(told('The synopsis reveals that Nightjar appears in Dry Dock.'), 'official')
    assert.equal(told('According to a press release, Nightjar appears in Dry Dock.'), 'official')
  })
  test('that anybody may have written is nobody’s word', () => {
    for (const who of ['A 4chan post', 'A now-deleted tweet', 'An anonymous post on Reddit', 'A Reddit user'])
      assert.equal(told(`${who} claims that Nightjar will appear in Dry Dock.`), 'anonymous', who)
  })
  test('names whoever has reported it', () =>
    assert.equal(told('Nightjar will appear in Dry Dock, as reported by Salt Radio.'), 'report, Salt Radio'))
})

describe('a sentence that tells only on whose word the one before it is', () => {
  const after = (line: string) => groundOf('portrays', `Mara Quill will play Nightjar in Dry Dock. ${line}`)
  test('names who confirms, breaks or brings the news', () => {
    assert.equal(after('Vantage confirmed the news on Monday.'), 'official, Vantage')
    assert.equal(after('Vantage made the announcement on Monday.'), 'official, Vantage')
    assert.equal(after('The casting was announced by Vantage.'), 'official, Vantage')
    assert.equal(after('Quill has said as much.'), 'on_record, Mara Quill')
    assert.equal(after('So says Quill.'), 'on_record, Mara Quill')
    for (const line of [
      'Salt Radio broke the story.',
      'Salt Radio was the first to report the casting.',
      'The news comes courtesy of Salt Radio.',
      'Salt Radio had the news first.',
      'The news was first reported by Salt Radio.',
    ])
      assert.equal(after(line), 'report, Salt Radio', line)
  })
  test('names them behind the day, or by a pronoun', () => {
    const shared = after('The news was shared Monday by Mara Quill in a letter.')
    assert.equal(shared, 'on_record, Mara Quill')
    const own = 'Mara Quill has signed on to direct Dry Dock. She broke the news on her page.'
    assert.equal(groundOf('works_on', own), 'on_record, Mara Quill')
    assert.equal(groundOf('works_on', own.replace('broke the news', 'had the news')), 'report')
  })
  test('is no sentence that says more', () => {
    assert.equal(after('Quill said it was fun.'), 'report')
    assert.equal(after('Quill wrote it in a week.'), 'report')
  })
  test('stands for the whole news further down', () => {
    const text =
      'Mara Quill will play Nightjar in Dry Dock.\n\nShe is 40.\n\nSalt Radio first reported the news.'
    assert.equal(groundOf('portrays', text), 'report, Salt Radio')
  })
  test('leaves the lead to the company that it names', () => {
    const lead = 'Dry Dock opens on May 4, Vantage said. Mara Quill will play Nightjar in Dry Dock.'
    const text = `${lead}\n\nShe is 40.\n\nSalt Radio first reported the move.`
    assert.equal(groundOf('portrays', text), 'report')
  })
  test('may deny it', () => assert.equal(after('Vantage has denied the report.'), 'official, Vantage'))
})

describe('what is not so', () => {
  test('rests on the words that follow', () => {
    const denied = 'No, Mara Quill isn’t playing Nightjar in Dry Dock.'
    assert.equal(groundOf('portrays', `${denied} “I am at sea,” Quill told us.`), 'on_record, Mara Quill')
    assert.equal(groundOf('portrays', `${denied} Quill laughed.`), 'report')
  })
})

describe('what is only asked', () => {
  test('rests on whoever answers', () => {
    const asked = 'Will Nightjar ever appear in Dry Dock?'
    assert.equal(groundOf('appears', `${asked} “Ask me in May,” Mara Quill says.`), 'on_record, Mara Quill')
    assert.equal(groundOf('appears', `${asked} Nobody knows.`), 'report')
    const held = 'Vantage has yet to say whether Nightjar appears in Dry Dock.'
    assert.equal(groundOf('appears', `${held} In May Mara Quill spoke of “a long night”.`), 'report')
    const office = 'A spokeswoman for Vantage declined to say whether Nightjar appears in Dry Dock.'
    assert.equal(groundOf('appears', office), 'official, Vantage')
  })
})

describe('a headline that names no source', () => {
  const title = 'Mara Quill Leaves Harbour Nights'
  test('is on the word of its lead', () => {
    for (const [text, expected] of [
      ['Sources tell Salt Radio that Mara Quill wants a rest.', 'anonymous, Salt Radio'],
      ['Mara Quill told Salt Radio that she wants a rest.', 'on_record, Salt Radio, Mara Quill'],
      ['Vantage said that Mara Quill wants a rest.', 'official, Vantage'],
      ['It rained, Vantage said. Mara Quill wants a rest.', 'report'],
    ] as const)
      assert.equal(groundOf('leaves', text, { title }), expected, text)
  })
})

describe('the verb that says so', () => {
  test('may be the news itself', () => {
    assert.equal(
      groundOf('ordered', 'Mara Quill has confirmed a second season of Dry Dock.'),
      'on_record, Mara Quill',
    )
    assert.equal(
      groundOf('ordered', 'Salt Radio has confirmed a second season of Dry Dock.'),
      'report, Salt Radio',
    )
  })
})

describe('an announcement', () => {
  const title = 'Vantage Orders Dry Dock'
  test('goes on over dates that have no other source', () =>
    assert.equal(
      groundOf('released', 'It rained.\n\nDry Dock will premiere on June 11.', { title }),
      'official, Vantage',
    ))
  test('does not take in what another source tells, or what nobody decides', () => {
    const told = 'Dry Dock will premiere on June 11, Salt Radio reports.'
    assert.equal(groundOf('released', told, { title }), 'report, Salt Radio')
    assert.equal(groundOf('portrays', 'Mara Quill joins Dry Dock as Nightjar.', { title }), 'report')
  })
  test('needs a headline that tells it', () =>
    assert.equal(
      groundOf('released', 'Vantage has ordered Harbour Nights. Dry Dock will premiere on June 11.'),
      'report',
    ))
})

describe('an account or a scooper', () => {
  const told = 'Mara Quill joins Dry Dock as Nightjar'
  test('passes on what unnamed people tell', () => {
    for (const text of [
      `${told}, according to the scooper Grey Heron.`,
      `Grey Heron, the account that spotted the set, reports that ${told}.`,
      `The Grey Heron account reports that ${told}.`,
    ])
      assert.equal(groundOf('portrays', text), 'anonymous, Grey Heron', text)
  })
  test('may be somebody with a name', () =>
    assert.equal(groundOf('portrays', `Insider Jon Vale claims that ${told}.`), 'anonymous, Jon Vale'))
  test('is nobody who is named behind an unnamed one', () =>
    assert.equal(groundOf('portrays', `Jon Vale told an insider that ${told}.`), 'on_record, Jon Vale'))
  test('is no outlet with a newsroom', () =>
    assert.equal(groundOf('portrays', `${told}, according to Salt Radio.`), 'report, Salt Radio'))
  test('may be the article’s own outlet', () =>
    assert.equal(groundOf('portrays', `${told}.`, { outlet: 'Dockside Leaks' }), 'anonymous'))
})

describe('a list', () => {
  const items = '• Mara Quill joins Dry Dock as Nightjar.\n\n• Dry Dock will premiere on June 11.'
  test('is on the word of whoever the line before it reports', () => {
    const text = `Salt Radio posted a document. Here is what the document says:\n\n${items}`
    assert.equal(groundOf('portrays', text), 'report, Salt Radio')
    assert.equal(groundOf('released', text), 'report, Salt Radio')
    assert.equal(groundOf('released', `Salt Radio reports this:\n\n${items}`), 'report, Salt Radio')
  })
  test('ends with its last item, and is nobody’s where nobody is reported', () => {
    const behind = `Salt Radio reports this:\n\n• It rains.\n\nDry Dock will premiere on June 11.`
    assert.equal(groundOf('released', behind), 'report')
    assert.equal(groundOf('released', `Here is what we know:\n\n${items}`), 'report')
  })
})

describe('what a source is given', () => {
  test('ends before an aside of the writer', () =>
    assert.equal(
      groundOf('production', 'Vantage said that it loves Dry Dock, which is now filming in Cork.'),
      'report',
    ))
  test('goes on where the aside is of what is to come', () =>
    assert.equal(
      groundOf('production', 'Vantage said that it loves Dry Dock, which will start filming in May.'),
      'official, Vantage',
    ))
})

describe('a press release', () => {
  const text = 'NEW YORK – Dry Dock stars Mara Quill.'
  const released = (title: string, outlet: string, end: string) =>
    groundOf('works_on', `${text}\n\n${end}`, { title, outlet })
  test('is known by its lines for the press, whoever the company is', () => {
    assert.equal(released('NTB ANNOUNCES SCHEDULE', 'NTB', 'Press contact: Lena Marsh'), 'official')
    assert.equal(released('NTB ANNOUNCES SCHEDULE', 'NTB', '# # #'), 'official')
  })
  test('is known by what it says of the company that it names', () => {
    assert.equal(
      released('Northlight Films starts work', 'Northlight Films', 'About Northlight Films\n\nA firm.'),
      'official',
    )
    assert.equal(released('New film starts', 'Pier Review', 'About Pier Review\n\nA site.'), 'released')
  })
  test('is known by its own voice, but not by a voice that it quotes', () => {
    const ours = 'On Monday we’re releasing Dry Dock. Mara Quill stars in Dry Dock.'
    assert.equal(groundOf('works_on', ours, { outlet: 'Northlight' }), 'official')
    const theirs = '“On Monday we’re releasing Dry Dock,” Bo Lind said. Mara Quill stars in Dry Dock.'
    assert.notEqual(groundOf('works_on', theirs, { outlet: 'Northlight' }), 'official')
  })
  test('is none where an outlet is only called after a company', () =>
    assert.equal(
      groundOf('portrays', 'Vantage is in talks. Mara Quill plays Nightjar in Harbour Nights.', {
        outlet: 'Vantage Fans',
      }),
      'released',
    ))
  test('tells of careers what is known, and of its own work who makes it', () => {
    const end = '# # #'
    const titled = (text: string) => groundOf('works_on', `${text}\n\n${end}`, { outlet: 'NTB' })
    assert.equal(titled('Mara Quill, who has starred in Harbour Nights, is 40.'), 'released')
    assert.equal(
      titled('Directed by Bo Lind from a screenplay by Mara Quill, Dry Dock is a drama.'),
      'official',
    )
  })
  test('is told by the company whose press office it is', () =>
    assert.equal(released('NTB ANNOUNCES SCHEDULE', 'NTB Press Centre', 'Ends.'), 'official, NTB'))
})

describe('what no work has shown yet', () => {
  const dated = 'Dry Dock opens on May 4.'
  test('is on the word of its own sentence', () => {
    for (const [text, expected] of [
      ['Mara Quill’s Nightjar will be seen in Dry Dock, Vantage announced.', 'official, Vantage'],
      ['According to Salt Radio, Mara Quill’s Nightjar will be seen in Dry Dock.', 'report, Salt Radio'],
      ['Mara Quill’s Nightjar will be seen in Dry Dock.', 'report'],
    ] as const)
      assert.equal(groundOf('portrays', `${text} ${dated}`), expected, text)
  })
  test('is no fact where somebody is only in the frame for it', () => {
    const text = 'Salt Radio says that Mara Quill is in the frame to play Nightjar in Harbour Nights.'
    assert.equal(groundOf('portrays', text), 'report, Salt Radio')
  })
})

describe('an aside', () => {
  test('is the writer’s own in whoever’s sentence', () => {
    for (const said of ['Vantage announced that', 'Sources tell Salt Radio that', 'Grey Heron claims that']) {
      const text = `${said} Mara Quill, who played Nightjar in Harbour Nights, will direct Dry Dock.`
      assert.equal(groundOf('portrays', text), 'released', said)
    }
  })
})

describe('unnamed sources', () => {
  test('may be anybody whose word is given', () => {
    for (const who of ['a guy in catering', 'one stagehand', 'a waiter at the hotel'])
      assert.equal(groundOf('dies', `According to ${who}, Nightjar dies in Dry Dock.`), 'anonymous', who)
  })
  test('are not behind what the writer denies', () => {
    const rumour = 'the rumour that Mara Quill will direct Dry Dock'
    assert.equal(groundOf('works_on', `There is no truth in ${rumour}.`), 'report')
    assert.equal(groundOf('works_on', 'Mara Quill is rumoured to direct Dry Dock.'), 'anonymous')
  })
  test('may be scoopers by whatever name', () => {
    for (const who of [
      'The scooper Grey Heron',
      'An account called Grey Heron',
      'The leaker known as Grey Heron',
    ])
      assert.equal(
        groundOf('dies', `${who} says that Nightjar dies in Dry Dock.`),
        'anonymous, Grey Heron',
        who,
      )
    assert.notEqual(
      groundOf('dies', 'The magazine called Grey Heron says that Nightjar dies in Dry Dock.'),
      'anonymous, Grey Heron',
    )
  })
  test('go on where they were heard', () => {
    const text =
      'An insider told Salt Radio that Quill was furious. The insider also claims that Nightjar dies in Dry Dock.'
    assert.equal(groundOf('dies', text), 'anonymous, Salt Radio')
  })
  test('vouch for what they say alone', () => {
    const text = 'Mara Quill has been cast in Dry Dock, and sources say that Nightjar dies in Harbour Nights.'
    assert.equal(groundOf('works_on', text), 'report')
    assert.equal(groundOf('dies', text), 'anonymous')
  })
  test('are heard without a noun', () => {
    assert.equal(groundOf('dies', 'We hear Nightjar dies in Dry Dock.'), 'anonymous')
    assert.equal(groundOf('dies', 'Chatter has it that Nightjar dies in Dry Dock.'), 'anonymous')
  })
  test('in the headline stand for what happens in a work, not for its date', () => {
    const title = 'LEAK: how it all ends'
    assert.equal(groundOf('dies', 'Nightjar dies in Dry Dock.', { title }), 'anonymous')
    assert.equal(groundOf('released', 'Dry Dock opens on May 4.', { title }), 'report')
  })
})

describe('what is not known for sure', () => {
  test('is a guess where the writer weighs it', () => {
    for (const text of [
      'Nightjar will probably die in Dry Dock.',
      'We’d be surprised if Nightjar didn’t die in Dry Dock.',
      'The smart money says Nightjar dies in Dry Dock.',
      'Fans are convinced that Nightjar dies in Dry Dock.',
    ])
      assert.equal(groundOf('dies', text), 'speculation', text)
  })
  test('is no guess of fans who are only told of it', () => {
    for (const text of ['and promises fans a treat', 'in a gift to fans', 'to thrill fans'])
      assert.equal(groundOf('works_on', `Mara Quill joins Dry Dock ${text}.`), 'report', text)
  })
  test('is of unnamed people where somebody is said to have told it', () => {
    for (const text of [
      'It is understood that Nightjar dies in Dry Dock.',
      'My spies tell me Nightjar dies in Dry Dock.',
      'I’m told Nightjar dies in Dry Dock.',
      'There is talk that Nightjar dies in Dry Dock.',
      'The rumour mill says Nightjar dies in Dry Dock.',
      'Nightjar is said to die in Dry Dock.',
    ])
      assert.equal(groundOf('dies', text), 'anonymous', text)
  })
  test('is the writer’s own in an aside', () =>
    assert.equal(
      groundOf('released', 'It is understood that Nightjar dies in Dry Dock, which opens on May 4.'),
      'report',
    ))
})

describe('an announcement of something else', () => {
  test('is none of who makes it', () => {
    const dated = 'Dry Dock opens on May 4.'
    const text = 'Dry Dock director Mara Quill announced on Monday that the crew is tired.'
    assert.equal(groundOf('works_on', `${text} ${dated}`), 'report')
  })
  test('is no news of fans who only see it', () =>
    assert.equal(
      groundOf('appears', 'Fans got their first look: Nightjar will appear in Dry Dock.'),
      'report',
    ))
})

describe('a job that somebody will have', () => {
  test('is news, not common knowledge', () =>
    assert.equal(groundOf('works_on', 'Mara Quill will serve as director of Dry Dock.'), 'report'))
  test('makes nothing new of which a sequel is awaited', () => {
    const text = 'The upcoming sequel to Harbour Nights has no title. Mara Quill stars in Harbour Nights.'
    assert.equal(groundOf('works_on', text), 'released')
  })
})

describe('who says it', () => {
  test('may speak for a company, or for a paper', () => {
    const left = 'Nightjar will appear in Dry Dock'
    assert.equal(
      groundOf('appears', `${left}, said Mara Quill, a spokeswoman for Vantage.`),
      'official, Mara Quill',
    )
    assert.equal(
      groundOf('appears', `Salt Radio's Mara Quill says that ${left}.`),
      'report, Salt Radio, Mara Quill',
    )
  })
  test('is not where they said it', () => {
    const platforms = new Catalogue([...CAST_LIST, entity('outlet', 'Twitter')])
    const text = 'Mara Quill said on Twitter that Nightjar will appear in Dry Dock.'
    const [claim] = extractionOf({ id: 'a', title: 'News', text, lang: 'en' }, platforms).claims
    assert.deepEqual(claim?.according_to, ['Mara Quill'])
  })
  test('goes on behind their own aside', () =>
    assert.equal(
      groundOf(
        'released',
        'It rained, Mara Quill told us, and it will stop. Dry Dock is done, Mara Quill said, and it will open on May 4.',
      ),
      'on_record, Mara Quill',
    ))
  test('may give in', () =>
    assert.equal(
      groundOf('appears', 'Mara Quill gives in: Nightjar will appear in Dry Dock.'),
      'on_record, Mara Quill',
    ))

  test('may say it in a call', () =>
    assert.equal(
      groundOf('appears', 'Nightjar will appear in Dry Dock, Mara Quill told reporters on a video call.'),
      'on_record, Mara Quill',
    ))
  test('may allow or mutter it', () => {
    for (const verb of ['allowed', 'muttered', 'agreed'])
      assert.equal(
        groundOf('appears', `Mara Quill ${verb} that Nightjar will appear in Dry Dock.`),
        'on_record, Mara Quill',
        verb,
      )
  })
  test('is the company where its listing says so', () =>
    assert.equal(groundOf('appears', 'The synopsis says Nightjar will appear in Dry Dock.'), 'official'))
})

describe('a leak or a rumour', () => {
  for (const lead of [
    'A leak says that',
    'According to a leak,',
    'Rumor has it that',
    'A rumour claims that',
  ])
    test(`names nobody: ${lead}`, () =>
      assert.equal(groundOf('dies', `${lead} Nightjar dies in Dry Dock.`), 'anonymous'))
  test('is not what is told beside it', () =>
    assert.equal(groundOf('dies', 'Mara Quill saw a leak. Nightjar dies in Dry Dock.'), 'released'))
})

describe('who was passed over', () => {
  test('is on the word of who tells it', () =>
    assert.equal(
      groundOf('portrays', 'Jon Vale said that Nightjar was supposed to be played by Mara Quill.'),
      'on_record, Jon Vale',
    ))
})
