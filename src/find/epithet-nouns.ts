/** Nouns of persons, as they stand right before a name: "the *barmaid* [Nightjar]", but not "in the trailer [Nightjar]". */
export const PERSONAL =
  /^(?!(?:trailer|teaser|poster|banner|chapter|summer|winter|number|letter|order|power|offer|matter|quarter|corner|thriller|opener|closer|counter|computer|tower|river|water|paper|daughter|cover|center|chamber|character|disorder|dinner|monster|feature|behaviour|honor|honour|color|colour|floor|door|error|horror|mirror|motor|factor|sponsor|version|list|artist|rest|guest|twist|fist)$)(?:\p{L}+(?:er|or|ist|cian|man|woman|maid|girl|boy|smith|wright)|thief|spy|witch|nurse|cop|nun|monk|priest|bishop|chef|cook|clerk|guard|knight|rogue|pirate|vampire|werewolf|ghost|demon|angel|android|robot|alien|mage|wizard|prince|princess|king|queen|duchess|duke|heir|heiress|orphan|widow|widower|recruit|cadet|pilot|agent|assassin|surgeon|medic|doctor|lieutenant|sergeant|sheriff|marshal|judge|thug|crook|fugitive|scientist|student|teen|teenager|prodigy|hitman|henchman|mastermind|sorceress|seductress|governess|mistress|crimelord|warlord|kingpin|bodyguard|conman|genius|hacker|nemesis)$/u

/** Nouns that say what somebody is to somebody else, or that anybody may be called by: "the brother" is another's in every scene. */
export const NO_EPITHETS: ReadonlySet<string> = new Set(
  `brother sister son daughter father mother wife husband widow widower cousin uncle aunt nephew niece friend partner colleague fan fans member
   part role face name figure version kind type sort bit lot one half person man woman guy boy girl kid child people year day week month night
   time while few couple number mix mixture reference nod way thing result choice favourite favorite character addition surprise twist
   story place play work part cameo job lead star leader reason question problem fact deal voice head relative parent`.split(
    /\s+/,
  ),
)
