/**
 * Given names that are common in English, Spanish, French, German, Italian, Irish, Nordic, Slavic, African, Arabic, Indian and
 * East Asian families, lower case without accents. Rare ones are seen by being in no dictionary (vocabulary.ts); those
 * that are words too ("Grace", "Mark", "Mercy") can be known by this list alone.
 */

/** Nearly always a woman's. */
export const WOMENS_NAMES: ReadonlySet<string> = named(
  `abby abigail ada adele adeline adrienne agatha agnes aileen aisha alana alexa alexandra alexis alice alicia alina alison allison alma alyssa amanda
  amara amber amelia amina amy ana anais anastasia angela angelica anika anita ann anna annabel anne annette annie antonia anya ariana astrid athena
  audrey augusta aurora ava ayesha barbara beatrice beatrix becky belinda bella bernadette bertha beth bethany betty beverly bianca blanche bonnie
  brenda bridget brigid brooke camila camille cara carla carmen carol carole caroline carrie cassandra catalina catherine cathy cecilia celeste celia
  charity charlotte chelsea cheryl chiara chloe christina christine cindy claire clara clarissa claudia clementine cleo colette colleen constance cora
  cordelia cornelia crystal cynthia daisy daniela danielle daphne daria darlene dawn deborah debra deirdre delia delphine denise diana diane dina dinah
  dolores donna dora doreen doris dorothy ebony edith edna effie eileen elaine eleanor elena elinor elisa elise eliza elizabeth ella ellen elsa elsie
  elspeth elvira emilia emily emma enid erica erika erin esme esmeralda esperanza estelle esther ethel etta eunice eva evangeline eve evelyn farah
  fatima faye felicia felicity ffion fiona fleur flora florence fola frances francesca freya frida gabriela gabrielle gail gemma genevieve georgia
  georgina geraldine gertrude gina giselle gladys glenda gloria greta gretchen gwen gwendolyn hannah harriet hattie hazel heather heidi helen helena
  helga henrietta hettie hilary hilda ida imogen ina ines inga ingrid irene iris irma isabel isabella isabelle isla ivy jacqueline jane janet janice
  janine jasmine jeanette jenna jennifer jenny jessica jill joan joanna joanne johanna josephine joyce juanita judith judy julia juliana julie juliet
  june justine kamala kaori kara karen karina karla kate katherine kathleen kathryn kathy katie katrina kayla keira kimberly kirsten kristen kristin
  kristina lana lara latoya laura laurel lauren lea leah leanne leila lena leona leticia lida lila lilian lillian lily lina linda lindsay lisa liv livia
  liza lizzie lois lola loretta lorna lorraine lottie louisa louise lucia lucille lucinda lucy luna lydia lynn mabel maddie madeleine madison mae maeve
  maggie maisie mandy mara marcia margaret margot maria mariam marian marianne marie marina marisa marisol marissa marjorie marsha marta martha martina
  mary mathilde matilda maud maude maureen mavis maxine maya meg megan melanie melba melinda melissa melody mercedes mercy meredith mia michaela
  michelle mildred millie mimi mina mindy minnie mira miranda miriam moira mollie molly mona monica monique muriel myra myrtle nadia nadine nancy naomi
  natalia natalie natasha nell nellie nia nicola nicole nina noelle nora norah noreen norma nuala octavia odette olga olive olivia oona oonagh ophelia
  orla ottilie ottoline paige pamela patricia patsy patty paula paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pia pilar polly
  poppy priscilla priya prudence rachel ramona raquel rebecca regina renee rhea rhiannon rhoda rhonda rita roberta rochelle roisin rosa rosalie rosalind
  rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra saoirse sara sarah savannah scarlett selena selma serena sharon shauna
  sheila shelley sherry shirley sian sienna sigrid silvia simone sinead siobhan sofia sonia sonya sophia sophie stella stephanie sue sunita sunniva
  susan susanna susannah susie suzanne svetlana sybil sylvia sylvie tabitha talia tamara tamsin tania tanya tara tasha tatiana teresa tess tessa thea
  thelma theresa tia tiana tiffany tilda tilly tina tracey trina trisha trudy una ursula valentina valeria valerie vanessa vera veronica victoria viola
  violet virginia vivienne wanda wendy wilma winifred ximena yara yasmin yolanda yvette yvonne zara zelda zoe zoey zora`,
)

/** Nearly always a man's. */
export const MENS_NAMES: ReadonlySet<string> = named(
  `aaron abraham adam ahmed aidan alan alastair albert alec alejandro alexander alfie alfred alistair allan allen alvin amir amit amos anand andre
  andreas andrei andrew andy angus anil anthony antoine anton antonio archie arjun arnold arthur arturo august austin axel barnaby barney barry bart ben
  benedict benjamin bennett bernard bert bill bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce caleb callum
  calvin carl carlos casper cecil cedric chad charles chester christian christopher chuck cillian clarence clark claude clayton clement clifford clint
  clive clyde colin connor conor conrad corey cornelius craig curtis cyril damian damien damon dan daniel danny darius darren dave david dean declan
  demetrius dennis denny denzel derek dermot desmond dexter diego dimitri dirk dominic don donald doug douglas duncan dustin dwayne dylan earl eddie
  edgar edmund eduardo edward edwin eli elias elijah elliot elmer elton emil emilio emmanuel emmett enrique enzo eric erik ernest ernesto ethan eugene
  evan ezra felipe felix finn finnegan floyd francisco frank franklin franz fred freddie frederick fritz gabriel gareth garrett gary gavin geoffrey
  george gerald gerard gideon gilbert giles giovanni glen glenn gordon graham grant greg gregor gregory griffin guido guillermo gus gustav guy hakim hal
  hank hans harold harry harvey hassan hector henrik henry herbert herman hiro homer horace howard hubert hugh hugo humphrey ian ibrahim idris ignacio
  igor imran isaac isaiah ismael ivan ivo ivor jack jacob jacques jaime jake jamal james jared jasper javier jed jeff jeffrey jeremiah jeremy jerome
  jerry jim jimmy joe joel joey johan john johnny jon jonah jonas jonathan jorge jose joseph josh joshua juan judd julian julio julius justin kamal
  karim karl keith ken kenji kenneth kevin khalid kieran kirk klaus kofi kurt kwame kyle lance larry lars laurence lawrence leland leo leon leonard
  leopold leroy lester lew lewis liam lionel lloyd logan lorenzo louis luca lucas lucian luigi luis luka luke luther lyle lyndon magnus malachi malcolm
  malik manuel marcel marco marcus mario mark marlon martin marty marvin mason matt matteo matthew maurice maxwell mehmet michael miguel mike mikhail
  miles milo mitch mitchell mohammed monty morris moses muhammad murray nate nathan nathaniel ned neil nelson niall nicholas nick nico nicolas nigel
  nikhil nikolai nils noah norman olaf oliver ollie omar orlando orson oscar osric oswald otis otto owen pablo paolo pascal patrick paul pedro percy
  perry pete peter phil philip phillip pierre piers preston quentin rafael rahul raj ralph ramon randall raoul raphael rashid raul ravi ray raymond
  reece reggie reginald reuben rex rhys ricardo richard rick ricky rob robert roberto rocco rod roderick rodney rodrigo roger rohan roland rolf roman
  romeo ron ronald ronan ross roy ruben rudolf rudy rufus rupert russell rusty ryan samir samson samuel sanjay santiago saul scott seamus sean sebastian
  sergei sergio seth shane shaun sheldon silas simon solomon spencer stan stanley stefan stephen steve steven stewart stuart sven takeshi tariq ted teo
  terence terrence theo theodore thomas tim timothy tobias toby todd tom tommy tony travis trent trevor tristan troy tyler tyrell tyrone ulrich vaughn
  vernon victor vijay vikram vince vincent vlad wade wallace walt walter warren wayne wendell wesley wilbur wilfred will william willie winston wyatt
  xander xavier yuri yusuf zachary zack`,
)

/** Women and men bear them, or they are not told apart here: "Alex", "Robin", "Kit". */
const NAMES_OF_BOTH: ReadonlySet<string> = named(
  `adaeze addison adrian akira alex ali andrea april aria ariel arlo asa asha ashley aubrey autumn avery ayo bailey billie billy blair blake bobbie brady
  bram bryn carter casey cassie charlie chase chris clare clay cody cole courtney dakota dale dana darcy daryl dee deepa denis dev devon dominique
  donovan dorian dot drew eden elliott ellis emerson emile faith francis frankie garry gene ginger grace hadley harper harrison hollis holly hope india
  jackie jackson jade jaden jamie jan jason jay jean jess jesse jessie jesus jin jo jodie jordan joss joy jude jules jun juno kai kari kat kay kelly
  kelsey kenny kent kerry kim kiran kit kylie laurie lee lesley leslie lindsey liz lou mackenzie macy marcy maren marion marshall max maxim may mei mel
  michel morgan nikita nikki noel noor opal parker pat patience pierce piper porter quincy randy reid remy rene robbie robin ronnie rory rosario rowan
  salma salman sam sandy sasha shannon shawn shelby sherman sidney sierra stacey stacy summer sydney terry toni tracy trey tricia tucker val vic vicky
  vivian vivien wes willa willis willow yuki zach`,
)

export const FIRST_NAMES: ReadonlySet<string> = new Set([...WOMENS_NAMES, ...MENS_NAMES, ...NAMES_OF_BOTH])

function named(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
