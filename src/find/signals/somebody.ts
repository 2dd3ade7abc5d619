import { ofType, type Signal, type Untyped } from './signal.ts'

const person: readonly Untyped[] = [
  // What a part does for a living: "starred Jon Vale as newspaper editor Milton Gray".
  {
    weight: -6,
    before:
      'star|stars|starring|starred|cast|casts|playing|features|featuring|returns|back|with +* as @a|@her? :ADJ|NOUN|PROPN* @job',
    after: "!'s|'|@act",
    example: 'It starred Jon Vale as newspaper editor [Milton Gray].',
  },
  {
    weight: 3,
    after: '@be|@have :ADV? been? penning|writing|composing|directing|scoring|scripting|helming',
    example: '[Mara Quill] is penning the script.',
  },
  {
    weight: 3,
    after: '@be|remains|put in charge of',
    example: '[Mara Quill] is in charge of the scripts.',
  },
  {
    weight: 3,
    after: '@have|@will :ADV? replaced|replace|succeeded|succeed him|her|them',
    example: '[Mara Quill] has replaced him.',
  },
  {
    weight: 3,
    after: 'replaced|replaces|succeeded|succeeds him|her|them',
    example: '[Mara Quill] replaced him.',
  },
  {
    weight: 3,
    before: 'previously|already|newly -? announced|cast',
    example: 'He joins the previously announced [Mara Quill].',
  },
  { weight: 3, after: ', in @a|an :ADJ* role|part', example: '[Mara Quill], in a recurring part, is back.' },
  {
    weight: 3,
    after: ', who @be|@have :ADV? directing|writing|producing|starring|hosting|directed|written|produced',
    example: '[Mara Quill], who is directing it, agreed.',
  },
  {
    weight: 3,
    after: "!'s @be|remains|stays|became|becomes @a? :ADJ* @job",
    example: '[Mara Quill] is the writer.',
  },
  {
    weight: 3,
    after: 'serves|acts|doubles|signed|returns|steps|takes|took|came :ADV? on|in|over? as :ADJ* @job',
    example: '[Mara Quill] serves as showrunner.',
  },
  {
    weight: 3,
    after: 'recurs|recurred|guests|cameos|guest-starred as|in|on',
    example: '[Mara Quill] recurs as Nightjar.',
  },
  {
    weight: 3,
    after: '@be|provides|provided|lends|lent @a|@her voice',
    example: '[Mara Quill] is the voice of Nightjar.',
  },
  {
    weight: 2,
    after:
      '@have :ADV? laughed|walked|bowed|teased|shared|opened|hinted|spoken|talked|told|said|admitted|tweeted|recalled|confessed',
    example: '[Mara Quill] has bowed out.',
  },
  {
    weight: 2,
    after:
      '@be :ADV? to|not? leave|leaving|staying|departing|exiting|stepping|returning|directing|writing|producing|starring|hosting',
    example: '[Mara Quill] is directing it.',
  },
  {
    weight: 3,
    after: 'returns|return|returned|back to @a role|part',
    example: '[Mara Quill] returns to the role.',
  },
  { weight: 3, before: '@job', example: 'The actor [Mara Quill] agreed.' },
  {
    weight: 2,
    before: 'the late',
    after: "!'s|'",
    example: 'He learned it from the late [Mara Quill] then.',
  },
  {
    weight: 3,
    before:
      '^ screenplay|script|teleplay|music|score|director|writer|producer|producers|story|art|colors|colours|letters|cover|artist|animation|editor|cinematography @colon',
    example: 'Screenplay: [Mara Quill]',
  },
  {
    weight: 3,
    before: 'cast|band|team|crew|panel member|members|mate|mates',
    example: 'Vantage said that cast member [Mara Quill] agreed.',
  },
  {
    weight: 3,
    before:
      'series|season|longtime|recurring|guest|fellow regular|regulars|newcomer|newcomers|lead|leads|player|players|stars',
    example: 'Vantage said that series regular [Mara Quill] agreed.',
  },
  { weight: 3, after: '( who :ADV? @act', example: '[Mara Quill] (who plays him) agreed.' },
  { weight: 3, before: '@a|another @job ,', after: ',', example: 'Another actor, [Mara Quill], agreed.' },
  { weight: 3, after: ', @a? @mod* :ADJ* @job !:AUX', example: '[Mara Quill], the showrunner, agreed.' },
  {
    weight: 3,
    after: ", @a? + 's|' :NOUN* @job|president",
    example: '[Mara Quill], Vantage’s drama chief, agreed.',
  },
  {
    weight: 3,
    after: ", @a :NOUN 's|' :NOUN* @job|president",
    example: '[Mara Quill], the streamer’s head of drama, agreed.',
  },
  {
    weight: 3,
    before: 'head|chief|president|director|vp|svp|evp|controller|commissioner of :NOUN|ADJ|PROPN',
    example: 'Vantage head of drama [Mara Quill] agreed.',
  },
  {
    weight: 3,
    after: ':AUX|VERB :AUX|VERB? :ADV? back as',
    example: '[Mara Quill] is also back as Nightjar.',
  },
  {
    weight: 2,
    after: 'graphic? novel|book|script|comic|play',
    example: 'It is based on the [Mara Quill] novel.',
  },
  { weight: 2, after: ', #', example: '[Mara Quill], 71, agreed.' },
  { weight: 1, after: ', who', example: '[Mara Quill], who agreed, is back.' },
  {
    weight: 3,
    after: ', who :AUX|ADV? @act|@made|stars|starred|joins|joined|boarded',
    example: '[Mara Quill], who plays him, agreed.',
  },
  { weight: 3, after: '@act', example: '[Mara Quill] directs it.' },
  {
    weight: 3,
    after: ':ADV? star|costar|co-star as|opposite|alongside|.|$',
    example: 'It is out; Jon Vale and [Mara Quill] also star.',
  },
  {
    weight: 2,
    before: 'drama|comedy|series|show|film|movie|pilot|thriller|sitcom from',
    example: 'Vantage has a new drama from [Mara Quill].',
  },
  {
    weight: 3,
    after: 'stars|starred|co-stars|co-starred in|as|on|opposite|alongside|with|.|$|,',
    example: '[Mara Quill] stars in it.',
  },
  { weight: 3, after: '@will :ADV? @acting', example: '[Mara Quill] will direct the pilot.' },
  { weight: 1, after: '@will :ADV? appear|return|recur', example: '[Mara Quill] will return in May.' },
  {
    weight: 2,
    after:
      '@be|@have :ADV? been? cast|tapped|attached|repped|represented|signed|boarded|upped|recast|nominated',
    example: '[Mara Quill] has been cast.',
  },
  {
    weight: 3,
    after:
      '@be :ADV? set|slated|tapped|due|expected|confirmed to :ADV? be? @acting|starring|guest-starring|co-starring|directing',
    example: '[Mara Quill] is set to star.',
  },
  {
    weight: 1,
    after: '@be set|slated|tapped|due|expected|confirmed to :ADV? appear|return|recur',
    example: '[Mara Quill] is set to return.',
  },
  {
    weight: 2,
    after: '@have? joins|joined|boards|boarded|exits|exited|joining|join|board|exit',
    example: '[Mara Quill] joins the cast.',
  },
  {
    weight: 3,
    after:
      '@have|@will :ADV? played|portrayed|voiced|joined|join|boarded|board @a|the :ADJ* cast|ensemble|part|role',
    example: '[Mara Quill] has joined the cast.',
  },
  {
    weight: 2,
    after: '@have :ADV? been? played|portrayed|voiced|playing|portraying|voicing',
    example: '[Mara Quill] has played him since 2011.',
  },
  { weight: 3, after: '@be in :ADJ* talks|negotiations', example: '[Mara Quill] is in final negotiations.' },
  {
    weight: 3,
    after: '- penned|directed|led|starring|fronted|created|produced|helmed|scripted|written',
    example: 'The [Mara Quill]-penned film opens.',
  },
  { weight: 2, after: '@say', example: '[Mara Quill] said so.' },
  {
    weight: 1,
    after: 'confirmed|confirms|revealed|reveals|hinted|hints|announced|announces|wrote|posted|thinks',
    example: '[Mara Quill] revealed it.',
  },
  { weight: 2, before: '@say', after: '!:VERB|AUX', example: '“Never,” said [Mara Quill].' },
  { weight: 3, before: '@made|played|portrayed|voiced by', example: 'It is directed by [Mara Quill].' },
  { weight: 1, before: 'by', example: 'A script by [Mara Quill] exists.' },
  {
    weight: 3,
    before: 'script|screenplay|teleplay|music|score|songs|lyrics|story|choreography by',
    example: 'It has music by [Mara Quill].',
  },
  {
    weight: 2,
    before: 'attorney|lawyer|publicist|solicitor|agent ,?',
    example: 'Her agent, [Mara Quill], agreed.',
  },
  {
    weight: 2,
    before: 'with',
    after: 'directing|writing|producing|composing|hosting|narrating',
    example: 'It is back with [Mara Quill] directing.',
  },
  {
    weight: 2,
    before: 'with',
    after: 'in :ADJ* talks|negotiations',
    example: 'It films in May, with [Mara Quill] in talks.',
  },
  { weight: 2, after: ', told|tells', example: 'Its star, [Mara Quill], told us so.' },
  {
    weight: 3,
    after: "'s|' @nth|# novel|book|memoir|play",
    example: '[Mara Quill]’s third novel is out.',
  },
  {
    weight: 2,
    before:
      'starring|casts|casting|tapped|taps|enlists|hires|recast|featuring|features|opposite|alongside|stars|starred|reunites',
    example: 'It is back, starring [Mara Quill].',
  },
  {
    weight: 1,
    before: 'cast|with|adds|joined|and',
    after: 'as',
    example: 'She is joined by a cast with [Mara Quill] as the Owl.',
  },
  { weight: 2, after: 'as @a? :ADJ* :NOUN* +', example: 'It stars [Mara Quill] as Nightjar.' },
  {
    weight: 2,
    after: `returns|return|returning|back|signed|remains|stays|serves as|on`,
    example: '[Mara Quill] returns as Nightjar.',
  },
  {
    weight: 2,
    after:
      "'s|' contract|agent|agents|rep|reps|representatives|casting|performance|portrayal|script|score|screenplay|novel|novels|book|books|direction",
    example: '[Mara Quill]’s performance is good.',
  },
  {
    weight: 2,
    before: 'interview|sat|spoke|chatted|talked down? with|to',
    example: 'We spoke to [Mara Quill].',
  },
]

const character: readonly Untyped[] = [
  { weight: 3, before: '+ is|was :NOUN :NOUN? !@job', example: 'Jon Vale is fisherman [Col Tanner].' },
  {
    weight: 3,
    before:
      'star|stars|starring|starred|cast|casts|playing|features|featuring|returns|back|with +* as @a|@her? :ADJ|NOUN|PROPN* @job',
    after: "!'s|'|@act",
    example: 'It starred Jon Vale as newspaper editor [Milton Gray].',
  },
  {
    weight: 2,
    after: ", @a|@her :ADJ|NOUN* @trade !'s|'",
    example: '[Dana Voss], a disgraced smuggler, agreed.',
  },
  {
    weight: 2,
    after:
      ", @a :NOUN 's|' :ADJ* @trade|surgeon|captain|engineer|cook|pilot|doctor|mechanic|navigator|leader|medic|gunner",
    example: '[Dana Voss], the ship’s surgeon, agreed.',
  },
  {
    weight: 2,
    after:
      '@be|becomes @a :ADJ|NOUN|PROPN* supervillain|villain|superhero|antihero|vigilante|mutant|sorcerer|sorceress',
    example: '[Dana Voss] is a crooked supervillain.',
  },
  {
    weight: 3,
    after: ', @a|@her :ADJ* :NOUN* played|voiced|portrayed by|in',
    example: 'Nobody trusts [Nightjar], the smuggler played by a newcomer.',
  },
  { weight: 3, before: 'face to face with @a?', example: 'She comes face to face with [Dana Voss].' },
  {
    weight: 3,
    after: ', who @be introduced in|on',
    example: 'That is [Dana Voss], who was introduced in the special.',
  },
  {
    weight: 3,
    before: 'who was|is',
    after: 'in|on +',
    example: 'It stars her, who was [Nightjar] in Dry Dock.',
  },
  {
    weight: 2,
    after: '@will :ADV? team|clash|battle|duel|reunite|stand',
    example: '[Nightjar] will reportedly team up with the Owl.',
  },
  {
    weight: 2,
    before: '@her :ADJ* :NOUN !@job|@kin|@circle ,',
    example: 'Then his ferryman, [Dana Voss], drowned.',
  },
  { weight: 2, before: 'killing|kill|killed off', example: 'They are killing off [Dana Voss] in May.' },
  {
    weight: 2,
    after:
      'dies|died|perishes|perished in|at @a? end|finale|season|final|last|first|second|third|premiere|opening',
    example: '[Dana Voss] dies in the finale.',
  },
  {
    weight: 3,
    before:
      'stars|starring|star|returns|return|returning|returned|back|cast|recast|joins|appear|appears|appeared|appearing|recur|recurs|recurred|recurring|debut|debuts|seen|introduced|role|tapped|bow :ADV? as @a? :NOUN*',
    after: '!:VERB|AUX',
    example: 'She is back as [Dana Voss].',
  },
  {
    weight: 3,
    before: 'voice|voices|voiceover of|for|behind @a?',
    after: "!'s|'",
    example: 'She is the voice of [Nightjar].',
  },
  {
    weight: 3,
    before: 'becomes|become|became|becoming the',
    after: '!of',
    example: 'He becomes the [Nightjar].',
  },
  {
    weight: 3,
    after: ', one of @a|@her? :ADJ|NOUN|VERB* villains|heroes|heroines|foes|antagonists|characters',
    example: 'He meets [Nightjar], one of the oldest villains.',
  },
  { weight: 3, before: 'the|a part of @a?', example: 'She takes the part of [Dana Voss].' },
  { weight: 3, before: '@rank', example: 'Then Captain [Dana Voss] left.' },
  { weight: 1, before: ':NOUN !@job|@genre', example: 'The safecracker [Dana Voss] is back.' },
  {
    weight: 3,
    before: '!such|known|well|far|much|soon|same|just as',
    after: "!:VERB|AUX !'s|'",
    example: 'It stars her as [Nightjar].',
  },
  { weight: 2, before: 'as @a?', after: '!:VERB|AUX|NOUN', example: 'It stars her as a [Nightjar].' },
  {
    weight: 2,
    before: 'does|did|will|would|could|might',
    after: 'die|survive',
    example: 'Does [Dana Voss] die?',
  },
  {
    weight: 2,
    before: 'a|an|another|no|any|that|possible|potential',
    after: 'solo? spin-off|spinoff|prequel',
    example: 'A [Dana Voss] spin-off is coming.',
  },
  {
    weight: 3,
    before: '!such|known as the',
    after: ',|.|;|)|$|–|—|for|in|again|alongside|opposite',
    example: 'Mara Quill is back as the [Gravedigger].',
  },
  {
    weight: 3,
    before: '@figure :ADV? known|called|dubbed as? @a?',
    example: 'A masked killer known as the [Gravedigger] is at large.',
  },
  {
    weight: 3,
    before: 'as @a? :ADJ|NOUN* :NOUN !@job',
    after: '!:VERB|AUX',
    example: 'It stars her as smuggler [Dana Voss].',
  },
  {
    weight: 3,
    before: "@play|as @a|@her? :ADJ|NOUN :NOUN? 's|' :ADJ* :NOUN !@job",
    example: 'She plays the ship’s surgeon [Dana Voss].',
  },
  {
    weight: 2,
    before: 'role|part , :ADJ* :NOUN !@job',
    example: 'He is back in his role, flatfoot [Lew Hadley].',
  },
  { weight: 2, before: 'as @her? :ADJ|NOUN* @kin ,?', example: 'He is back as her brother [Amos Voss].' },
  {
    weight: 3,
    before: '@play @a|@her? :ADJ* :NOUN* ,?',
    after: "!'s|'|@job|co-owner|owner|founder|chairman|lawyer|attorney|agent|detective|exec",
    example: 'She plays prosecutor [Dana Voss].',
  },
  {
    weight: 3,
    before: 'man|woman|boy|girl|guy|someone|somebody called|named',
    example: 'He is a man called [Fenwick].',
  },
  { weight: 3, before: 'role|portrayal of|as @a?', example: 'She takes the role of [Dana Voss].' },
  {
    weight: 3,
    before:
      'character|villain|hero|heroine|protagonist|antagonist|supervillain|superhero|sidekick|alter-ego|vigilante',
    example: 'The villain [Nightjar] is back.',
  },
  {
    weight: 3,
    before:
      'character|villain|hero|heroine|protagonist|antagonist|supervillain|superhero|sidekick|alter-ego|vigilante ,',
    // "the second season brings back the character, [Quill] will not return".
    after: ',|.|;|who|and|played|voiced',
    example: 'He meets her nemesis, the villain, [Dana Voss], in May.',
  },
  {
    weight: 3,
    before: 'characters|villains|heroes|heroines|foes|antagonists|favourites|favorites ,? including|like|as',
    example: 'It has many characters including [Dana Voss].',
  },
  { weight: 2, before: 'named|aka|alias|nicknamed', example: 'He is a thief named [Dana Voss].' },
  {
    weight: 3,
    after: ',|( who? @be? :ADV? played|portrayed|voiced by',
    example: '[Nightjar], played by a newcomer, is back.',
  },
  {
    weight: 3,
    after: '@be|will be? :ADV? be? played|portrayed|voiced by',
    example: '[Nightjar] is played by a newcomer.',
  },
  {
    weight: 1,
    after:
      'fights|meets|battles|dies|teams|discovers|kills|killed|died|escapes|rescues|betrays|learns|finds|confronts|falls|vows|returns|rides|walks|wakes|hides|steals|saves|attacks|flees',
    example: '[Nightjar] fights on.',
  },
  {
    weight: 2,
    after:
      ', who @be|@have|first|then :ADV|AUX? introduced|died|dies|killed|appeared|debuted|murdered|returns',
    example: '[Nightjar], who was introduced in May, is back.',
  },
  {
    weight: 2,
    after: '@be|@have :ADV? been? introduced in|on|as',
    example: '[Nightjar] was introduced in May.',
  },
  {
    weight: 2,
    after: '@will|to|did|does :ADV|PART? :ADV|PART? appear|show|turn|pop|cameo|survive|die',
    example: '[Nightjar] will show up in the finale.',
  },
  { weight: 2, after: '@be @a member|leader of', example: '[Nightjar] is a member of the Watch.' },
  {
    weight: 2,
    after: 'the|@her detective|character|hero|heroine|villain|man|woman',
    example: 'It is about [Nightjar] the hero.',
  },
  { weight: 1, before: 'the next|new|current', example: 'He is the next [Nightjar].' },
  { weight: 1, before: 'what about @a?', example: 'And what about [Nightjar]?' },
  { weight: 2, before: 'young|teenage', example: 'We see a young [Nightjar].' },
  {
    weight: 1,
    after: '@be not? :ADV? in this|it|the',
    example: '[Nightjar] is in this film.',
  },
  {
    weight: 2,
    after: ',? @be|gets|got :ADV? shot|killed|murdered|stabbed|dead|kidnapped|beheaded|buried',
    example: '[Nightjar] is killed.',
  },
  { weight: 2, after: "'s|' :ADJ* @fate", example: '[Nightjar]’s ghost is back.' },
  {
    weight: 1,
    before:
      '@kin|friend|boss|assassin|detective|thief|pirate|smuggler|sorcerer|warrior|witch|wizard|android|alien ,?',
    example: 'Her brother [Amos Voss] is alive.',
  },
  {
    weight: 1,
    before: 'kills|killed|killing|fights|fight|versus|vs|vs.|kissed|marry|marries|battle|battles|meets',
    example: 'She fights [Nightjar].',
  },
]

/** What tells that a name is a person's or a character's. */
export const SOMEBODY: readonly Signal[] = [...ofType('person', person), ...ofType('character', character)]
