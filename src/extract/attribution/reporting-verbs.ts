/** What somebody who uses the verb commits themselves to; after the source-introducing predicates of FactBank. */
export type Commitment =
  | 'says'
  | 'confirms'
  | 'denies'
  | 'claims'
  | 'suggests'
  | 'jokes'
  | 'asks'
  | 'hopes'
  | 'expects'
  | 'doubts'
  | 'learns'
  | 'rumours'

export interface ReportingVerb {
  /** Lemmas; a particle that belongs to the verb is joined with "_": "point_out". */
  readonly verbs: string
  readonly commitment: Commitment
  /**
   * What must follow (or, as a parenthesis, go before) for the verb to report anything: a quotation, a quotation or a
   * clause with "that", any clause. Without it, an object is enough: "announced a spin-off". `credit`: only
   * with "by" and an outlet. `beside`: a quotation right before or behind the verb and its subject.
   */
  readonly needs?: 'quote' | 'that' | 'clause' | 'credit' | 'beside'
  /** Somebody spoken to may follow: "told fans that". */
  readonly addressee?: true
  readonly example: string
}

/** Reporting verbs with their commitment (Saurí and Pustejovsky 2009, FactBank). Data only. */
export const reportingVerbs: readonly ReportingVerb[] = [
  { verbs: 'say', commitment: 'says', example: 'Quill said (that) the Warden returns' },
  {
    verbs: 'tell inform assure remind warn',
    commitment: 'says',
    addressee: true,
    needs: 'clause',
    example: 'Quill told The Evening Gull (that) the Warden returns',
  },
  {
    verbs: 'announce reveal disclose unveil declare proclaim divulge',
    commitment: 'confirms',
    example: 'Vantage announced a spin-off',
  },
  {
    verbs: 'confirm verify',
    commitment: 'confirms',
    example: 'Vantage has confirmed (that) the Warden returns',
  },
  { verbs: 'report', commitment: 'says', example: 'The Evening Gull reports (that) the Warden returns' },
  {
    verbs: 'state explain mention recount relate point_out spell_out lay_out make_clear',
    commitment: 'says',
    needs: 'clause',
    example: 'Quill explained that the Warden returns',
  },
  {
    verbs: 'admit concede acknowledge insist maintain stress emphasize emphasise vow swear pledge guarantee',
    commitment: 'says',
    needs: 'clause',
    example: 'Quill insisted the Warden returns',
  },
  {
    verbs: 'promise',
    commitment: 'says',
    addressee: true,
    example: 'Quill promised fans (that) the Warden returns',
  },
  {
    verbs:
      'add note reply respond answer continue remark comment recall remember reminisce reflect write tweet post share break observe reason sum_up chime_in jump_in go_on complain protest lament boast brag muse marvel venture opine retort concur confide volunteer clarify elaborate specify spill_beans let_slip go_on_record adamant insistent confident give_in own_up come_clean fess_up relent reiterate repeat reaffirm affirm attest testify confess profess caution theorise theorize elaborate hazard underline underscore bemoan allow agree murmur mutter gush enthuse grumble gripe counter interject',
    commitment: 'says',
    needs: 'that',
    addressee: true,
    example: 'Quill added that the Warden returns',
  },
  {
    verbs:
      'laugh smile grin shrug sigh groan cry shout yell whisper beam rave deadpan exclaim scream chuckle nod wave_off mumble snort scoff sniff giggle roar bellow bark growl grouse plead beg pronounce croon purr pipe_up stammer effuse blurt blurt_out babble bleat chirp coo drawl holler howl intone rasp shriek sing_out sob stutter thunder tut wail wheeze whimper yelp bristle demur cut_in break_in',
    commitment: 'says',
    needs: 'quote',
    example: '"The Warden returns," Quill laughed',
  },
  {
    verbs:
      'describe call dub label bill brand characterise characterize term blame liken compare put_down chalk_up thank credit deem judge',
    commitment: 'says',
    needs: 'quote',
    example: 'Quill called it "a farewell of sorts"',
  },
  {
    verbs: 'deny debunk refute dispute dismiss reject shoot_down rule_out laugh_off pour_cold_water',
    commitment: 'denies',
    example: 'Quill denied that the Warden returns',
  },
  {
    verbs: 'claim allege assert contend',
    commitment: 'claims',
    example: 'The Evening Gull claims the Warden returns',
  },
  {
    verbs: 'suggest hint imply intimate indicate signal tease',
    commitment: 'suggests',
    needs: 'clause',
    example: 'Quill hinted that the Warden returns',
  },
  {
    verbs:
      'begin start open finish conclude close end go read run caption type message text sign_off offer urge press correct hiss snap gasp squeal whoop cackle splutter moan whine fume rant vent swoon counsel advise propose demand object think_back look_back come_back hit_back fire_back shoot_back push_back weigh_in trail_off put_it go_with settle_on stick_to leave_it_at hedge praise applaud salute hail',
    commitment: 'says',
    needs: 'beside',
    example: '"The Warden returns," Quill began',
  },
  {
    verbs: 'have_it',
    commitment: 'says',
    needs: 'that',
    example: 'The Evening Gull has it that the Warden returns',
  },
  {
    verbs: 'joke quip jest crack kid',
    commitment: 'jokes',
    needs: 'that',
    example: 'Quill joked that the Warden returns as a horse',
  },
  {
    verbs: 'ask wonder inquire enquire',
    commitment: 'asks',
    needs: 'that',
    addressee: true,
    example: 'Quill asked whether the Warden returns',
  },
  {
    verbs: 'hope wish want dream',
    commitment: 'hopes',
    needs: 'that',
    example: 'Quill hopes that the Warden returns',
  },
  {
    verbs: 'expect predict forecast anticipate',
    commitment: 'expects',
    needs: 'that',
    example: 'Quill predicts that the Warden returns',
  },
  {
    verbs: 'think believe reckon feel figure guess suspect suppose argue',
    commitment: 'suggests',
    needs: 'clause',
    example: 'Quill believes the Warden returns',
  },
  {
    verbs: 'doubt question',
    commitment: 'doubts',
    needs: 'that',
    example: 'Quill doubts that the Warden returns',
  },
  {
    verbs: 'learn hear understand',
    commitment: 'learns',
    needs: 'clause',
    example: 'The Evening Gull has learned (that) the Warden returns',
  },
  {
    verbs: 'rumour rumor speculate gossip whisper',
    commitment: 'rumours',
    needs: 'that',
    example: 'Insiders speculate that the Warden returns',
  },
  {
    verbs: 'post share tweet publish obtain take snap capture leak upload',
    commitment: 'says',
    needs: 'credit',
    example: 'Photos posted by Harbour Watch show the Warden',
  },
]

/** Prepositions and turns of phrase that name a source. `further`: it is the source of the source in the same sentence. */
export const sourcePhrases: readonly {
  readonly words: string
  readonly further?: true
  readonly example: string
}[] = [
  { words: 'according to', example: 'according to The Evening Gull' },
  { words: 'if you believe', example: 'if you believe The Evening Gull' },
  { words: 'as per', example: 'as per The Evening Gull' },
  { words: 'per', example: 'Quill returns, per The Evening Gull' },
  { words: 'via', example: '(via The Evening Gull)' },
  { words: 'courtesy of', example: 'first look, courtesy of The Evening Gull' },
  { words: 'h / t', example: '(h/t The Evening Gull)' },
  { words: 'h/t', example: '(h/t The Evening Gull)' },
  { words: 'hat tip to', example: 'hat tip to The Evening Gull' },
  { words: 'in the words of', example: 'in the words of one director' },
  { words: 'to quote', example: 'to quote Mara Quill' },
  { words: 'citing', further: true, example: 'The Evening Gull, citing insiders, claims' },
  { words: 'quoting', further: true, example: 'The Evening Gull, quoting Mara Quill, claims' },
]
