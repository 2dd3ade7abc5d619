/**
 * Given names that are common in English, Spanish, French, German, Italian, Irish, Nordic, Slavic, African, Arabic, Indian and
 * East Asian families, lower case without accents. Rare ones are seen by being in no dictionary (vocabulary.ts); those
 * that are words too ("Grace", "Mark", "Mercy") can be known by this list alone.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abigail abraham ada adam adaeze addison adele adeline adrian adrienne agatha agnes ahmed aidan aileen aisha akira alan alana alastair
  albert alec alejandro alex alexa alexander alexandra alexis alfie alfred ali alice alicia alina alison alistair allan allen allison alma alan
  alvin alyssa amanda amara amber amelia amina amir amit amos amy ana anais anand anastasia andre andrea andreas andrei andrew andy angela angelica
  angus anika anil anita ann anna annabel anne annette annie anthony antoine anton antonia antonio anya april archie aria ariana ariel arjun
  arlo arnold arthur arturo asa asha ashley astrid athena aubrey audrey august augusta aurora austin autumn ava avery axel ayesha ayo bailey
  barbara barnaby barney barry bart beatrice beatrix becky belinda bella ben benedict benjamin bennett bernadette bernard bert bertha beth
  bethany betty beverly bianca bill billie billy bjorn blair blake blanche bob bobbie bobby bonnie boris brad bradley brady brandon bram brenda
  brendan brent brett brian bridget brigid brooke bruce bruno bryan bryce bryn caleb callum calvin camila camille cara carl carla carlos carmen
  carol carole caroline carrie carter casey casper cassandra cassie catalina catherine cathy cecil cecilia cedric celeste celia chad charity charles
  charlie charlotte chase chelsea cheryl chester chiara chloe chris christian christina christine christopher chuck cillian cindy claire clara
  clare clarence clarissa clark claude claudia clay clayton clement clementine cleo clifford clint clive clyde cody cole colette colin colleen
  connor conor conrad constance cora cordelia corey cornelia cornelius courtney craig crystal curtis cynthia cyril daisy dakota dale damian damien
  damon dan dana daniel daniela danielle danny daphne darcy daria darius darlene darren daryl dave david dawn dean deborah debra declan dee deepa
  deirdre delia delphine demetrius denis denise dennis denny denzel derek dermot desmond dev devon dexter diana diane diego dimitri dina dinah
  dirk dolores dominic dominique don donald donna donovan dora doreen dorian doris dorothy dot doug douglas drew duncan dustin dwayne dylan earl
  ebony eddie eden edgar edith edmund edna eduardo edward edwin effie eileen elaine eleanor elena eli elias elijah elinor elisa elise eliza elizabeth
  ella ellen elliot elliott ellis elmer elsa elsie elspeth elton elvira emerson emil emile emilia emilio emily emma emmanuel emmett enid enrique
  enzo eric erica erik erika erin ernest ernesto esme esmeralda esperanza estelle esther ethan ethel etta eugene eunice eva evan evangeline eve evelyn
  ezra faith farah fatima faye felicia felicity felipe felix ffion fiona finn finnegan fleur flora florence floyd fola frances francesca francis francisco
  frank frankie franklin franz fred freddie frederick freya frida fritz gabriel gabriela gabrielle gail gareth garrett garry gary gavin gemma gene
  genevieve geoffrey george georgia georgina gerald geraldine gerard gertrude gideon gilbert giles gina ginger giovanni giselle gladys glen glenda
  glenn gloria gordon grace graham grant greg gregor gregory greta gretchen griffin guido guillermo gus gustav guy gwen gwendolyn hadley hakim hal
  hank hannah hans harold harper harriet harrison harry harvey hassan hattie hazel heather hector heidi helen helena helga henrietta henrik henry
  herbert herman hettie hilary hilda hiro holly hollis homer hope horace howard hubert hugh hugo humphrey ian ibrahim ida idris ignacio igor imogen imran
  ina india ines inga ingrid irene iris irma isaac isabel isabella isabelle isaiah isla ismael ivan ivo ivor ivy jack jackie jackson jacob jacqueline
  jacques jade jaden jaime jake jamal james jamie jan jane janet janice janine jared jasmine jason jasper javier jay jean jeanette jed jeff jeffrey
  jenna jennifer jenny jeremiah jeremy jerome jerry jess jesse jessica jessie jesus jill jim jimmy jin jo joan joanna joanne jodie joe joel joey
  johan johanna john johnny jon jonah jonas jonathan jordan jorge jose joseph josephine josh joshua joss joy joyce juan juanita judd jude judith judy
  jules julia julian juliana julie juliet julio julius jun june juno justin justine kai kamal kamala kaori kara karen kari karim karina karl karla
  kat kate katherine kathleen kathryn kathy katie katrina kay kayla keira keith kelly kelsey ken kenji kenneth kenny kent kerry kevin khalid kieran
  kim kimberly kiran kirk kirsten kit klaus kofi kristen kristin kristina kurt kwame kyle kylie lance lana lara larry lars latoya laura laurel lauren
  laurence laurie lawrence lea leah leanne lee leila leland lena leo leon leona leonard leopold leroy lesley leslie lester leticia lew lewis liam lida
  lila lilian lillian lily lina linda lindsay lindsey lionel lisa liv livia liz liza lizzie lloyd logan lois lola lorenzo loretta lorna lorraine lottie
  lou louis louisa louise luca lucas lucia lucian lucille lucinda lucy luigi luis luka luke luna luther lydia lyle lyndon lynn mabel mackenzie macy
  maddie madeleine madison mae maeve maggie magnus maisie malachi malcolm malik mandy manuel mara marcel marcia marco marcus marcy maren margaret margot
  maria mariam marian marianne marie marina mario marion marisa marisol marissa marjorie mark marlon marsha marshall marta martha martin martina marty marvin
  mary mason mathilde matilda matt matteo matthew maud maude maureen maurice mavis max maxim maxine maxwell may maya meg megan mehmet mei mel melanie
  melba melinda melissa melody mercedes mercy meredith mia michael michaela michel michelle miguel mike mikhail mildred miles millie milo mimi mina mindy
  minnie mira miranda miriam mitch mitchell mohammed moira mollie molly mona monica monique monty morgan morris moses muhammad muriel murray myra myrtle nadia
  nadine nancy naomi natalia natalie natasha nate nathan nathaniel ned neil nell nellie nelson nia niall nicholas nick nico nicola nicolas nicole nigel
  nikhil nikita nikki nikolai nils nina noah noel noelle noor nora norah noreen norma norman nuala octavia odette olaf olga olive oliver olivia
  ollie omar oona oonagh opal ophelia orla orlando orson oscar osric oswald otis otto ottilie ottoline owen pablo paige pamela paolo parker pascal pat patience
  patricia patrick patsy patty paul paula paulina pauline pearl pedro peggy penelope penny percy perry pete peter petra philip philippa phil phillip phoebe
  phyllis pia pierce pierre piers pilar piper polly poppy porter preston priscilla priya prudence quentin quincy rachel rafael rahul raj ralph ramon
  ramona randall randy raoul raphael raquel rashid raul ravi ray raymond rebecca reece reggie regina reginald reid remy rene renee reuben rex rhea rhiannon
  rhoda rhonda rhys ricardo richard rick ricky rita rob robbie robert roberta roberto robin rocco rochelle rod roderick rodney rodrigo roger rohan roisin
  roland rolf roman romeo ron ronald ronan ronnie rory rosa rosalie rosalind rosario rose rosemary rosie ross rowan roxanne roy ruben ruby rudolf
  rudy rufus rupert russell rusty ruth ryan sabrina sadie salma sally salman sam samantha samir samson samuel sandra sandy sanjay santiago saoirse sara
  sarah sasha saul savannah scarlett scott seamus sean sebastian selena selma serena sergei sergio seth shane shannon sharon shaun shauna shawn sheila
  shelby sheldon shelley sherman sherry shirley sian sidney sienna sierra sigrid silas silvia simon simone sinead siobhan sofia solomon sonia sonya
  sophia sophie spencer stacey stacy stan stanley stefan stella stephanie stephen steve steven stewart stuart sue summer sunita sunniva susan susanna susannah
  susie suzanne sven svetlana sybil sydney sylvia sylvie tabitha takeshi talia tamara tamsin tania tanya tara tariq tasha tatiana ted teo terence teresa
  terrence terry tess tessa thea thelma theo theodore theresa thomas tia tiana tiffany tilda tilly tim timothy tina tobias toby todd tom tommy toni tony tracey
  tracy travis trent trevor trey tricia trina trisha tristan troy trudy tucker tyler tyrell tyrone ulrich una ursula val valentina valeria valerie vanessa
  vaughn vera vernon veronica vic vicky victor victoria vijay vikram vince vincent viola violet virginia vivian vivien vivienne vlad wade wallace walt walter
  wanda warren wayne wendell wendy wes wesley wilbur wilfred will willa william willie willis willow wilma winifred winston wyatt xander xavier ximena yara
  yasmin yolanda yuki yuri yusuf yvette yvonne zach zachary zack zara zelda zoe zoey zora`.split(/\s+/),
)
