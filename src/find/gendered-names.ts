/**
 * Given names of more languages than those in first-names.ts, lower case without accents, which only tell a "he" from a "she": many are rarer in news, and some are
 * words or surnames too, so that nothing else follows from them.
 */
export const MORE_WOMENS_NAMES: readonly string[] =
  `adaeze adaobi adelaide adenike adriana agnieszka aiko ailsa aino aishwarya akiko alejandra alessandra amelie angharad anja anjali anke annamaria
  anneli anouk antje antonella aoife araminta asami astri ayaka ayodele ayse aysegul beatriz berit bethan billie birgitte bodil bojana brie brigitte
  bronagh bronwen bruna calista camilla caoimhe carolina carys cate catriona celine cerys charlize chiamaka chinwe chiyo ciara clemence clotilde cobie
  corinne cressida dagmar daniella danuta darya deepika demelza dervla donatella dragana ebba eilidh eirlys ekaterina elif elin elisabetta elke elodie
  elowen emi emmanuelle eugenia fahriye fanny fatma federica fernanda fionnuala folasade franka freema fumiko funmilayo gaelle galina gerda giada
  ginevra gisela giulia graciela grainne gro guadalupe gugu gwenllian gwyneth hailee haley halina halle hana hannelore hatice hayley hedda hedy heike
  helene hikari hiroko ifeoma ilaria imelda inez ingvild irina itzel ivana jameela jana jelena jimena jodi jodie josie juliette jurnee jutta kaisa
  kaitlyn kajal kaley kareena kasia katarzyna katelyn kateryna katey katja katri keiko kelli kelly kerri kerry kiera kiersten kirsteen kirsty kristy
  krysten kumiko kyra lacey laetitia larissa lashana lavinia lene lenka lesley letitia leyla lieselotte liesl lilly lindiwe lindsey lindy lotte
  lourdes lowri lucie lucrezia ludivine ludmila ludovica luisa lupita lyndsey lyndsy macarena madhuri magdalena maggy maika mairead mairi maisy maja
  malgorzata malin manon margherita marguerite mariana marigold mariko marion marit marnie mckenna melisa menna merja meryem meryl mette michela
  michiko midori miho milena miley minka mireille mirjana misaki miyuki morag mylene nandita naoko nastassja natalya nathalie natsuki nerys ngozi
  niamh nicky nikki nkechi nkem nneka noemie nomvula nuria oceane odessa oksana olena orlagh orlaith ornella otilie padma paloma paola parminder
  pauley pernille polina poorna portia posy precious primrose priyanka raffaella ragnhild randi rani reiko renata rhian richa riko rinko rocio romy
  rosalia rosamund rosario rukiya salma sanaa sandrine sanna sanya sarita satomi satu sayaka sayuri serenay setsuko severine shailene shannen sheridan
  shizuka shohreh sibel sidse sigourney simona siri sofie soledad solene solveig solvi sonam sonequa stacy stephany sumiko suranne sutton sveva
  synnove taina tallulah tamsyn taraji tatyana tawny thais thandeka thandie thandiwe thora thuso thyra tomoko torunn tracy trine tuba tuuli tuva tyra
  ulrike uma unni vahina verity veronika vesna vidya virginie vivica wiebke wilhelmina winona wunmi xochitl yael yalitza yelena yetunde ynez yoko
  yolande yoshiko yui yuka yuki yukiko yumi yuriko zanele zendaya zeynep zofia zuleika zuzana`.split(/\s+/)

export const MORE_MENS_NAMES: readonly string[] =
  `aamir ahmet ajay akira aksel akshay alain alasdair alberto aled aleksi alessandro alessio alfonso alun alvaro amitabh anders andres andrzej angelo
  antti anupam arnaud arne aryan asbjorn ashok attila aurelien babajide balazs bartholomew bastien bela bengt benicio benoit bernardo bertrand birger
  bogdan brody bryn burak caio calum carlo carsten caspian cathal cesar chidi chinedu chiwetel christophe ciaran claudio claus cody colm cormac
  crispin cristobal cuthbert czeslaw dafydd daisuke dario dashiell davide deepak denis diarmuid didier dieter dietmar djimon dmitri dmitry domenico
  domingo donal donnacha dougal duarte eamon ebenezer ebuka edoardo edouard eero efan efrem egil einar eirik eivind emanuele emeka emiliano emlyn emre
  emrys engin enrico eoin erlend erling ernst espen esteban etienne ettore euan eugenio eurwyn evgeny ewan ezekiel fabio fabrice farhan federico femi
  ferdinando ferenc fergus fernando fiachra filippo finlay fintan fionn flavio florent francesco franck fredrik frode fyodor gabor gael gaspard gbenga
  geir gennaro geraint gerardo gerd gethin giacomo giancarlo gianluca gilles giorgio giulio giuseppe gonzalo goran gregoire grigori gruff grzegorz
  guillaume gunnar gunther gustaf gustavo gwilym hakan hakon halfdan halit haluk halvard hamish harald haruto heikki heinrich heinz helmut henning
  hernan herve hideo himesh hiroshi horatio horst hrithik hugues humberto huw iain ichiro ieuan ifan ifeanyi ignatius ingvar inigo innes ioan iolo
  iorwerth irrfan isidro ismail istvan ivar iwan jacek jaromir jaroslaw jedidiah jens jerzy jesper jethro jiri joakim joao joaquin jorgen josef josiah
  jostein juha jukka julien junichi jurgen kalle karan kare karel karsten katsuhiko kazuki kazuo keanu keegan keiji kenichi kenta kerem kivanc kiyoshi
  kjell knut koichi koji konstantin kristoffer krzysztof kumail kunal kwesi lachlan lakeith laszlo laurent leandro leif lemuel leonardo leonid leszek
  lubomir luc luciano lucius ludwig lukas maciej mads magne mahershala maksim mandla manfred manoj marc marcello marcelo marcin marek mariusz markku
  masahiro masao masato massimo mateo mathieu mathis matthias matti mauricio maurizio mauro maxime meurig michal mikael mikkel mikko minoru miroslav
  morten murat murdo mustafa naoki naseeruddin nawazuddin nebojsa nicolo nikolaj noboru nuno obadiah obinna octavio oisin okezie olav ole oleg olivier
  olof oluwaseun omer ondrej orjan osamu osian osman otavio owain oyvind padraig palle pankaj pasquale pavel pawel pearse peder pekka pelle peregrine
  petri philippe phineas pierfrancesco piero pietro piotr prakash predrag przemyslaw radoslaw radovan rafal raffaele rainer rajesh rajiv rajkummar
  rami ranbir ranveer rasmus reinhard remi remy renato renaud rhodri riccardo rigoberto rishi risto riz roald rogelio rohit romano rory ruairi rudiger
  ryohei ryota ryszard ryuhei saif sakari salman salvatore samuli sandro satoru satoshi sebastien segun selim septimus shahid shigeru shinji shinya
  shozo shunsuke siddharth siegfried sigurd silvio simen sipho sixten slawomir slobodan sondre soren stanislav stanislaw stefano stellan stephane stig
  struan sunil suresh susumu svein sverre sylvain tadashi tadeusz tadhg taika taiki takahiro takashi takumi taliesin tapio taro tarquin tatsuya tavish
  teemu tendai terje tetsuya thabo thaddeus themba thiago thibault thierry tiago tiernan tilo timo timothee tobey tolga tomas tomasz tommaso tomos
  torbjorn torkel tormod torquil torsten toru toshiro trond trystan tsuyoshi tunde tuomas ulf ulises ulrik ulysses umberto uwe vaclav vadim valdemar
  valerio valery vasco vasily veikko vicente viggo viktor ville vincenzo vittorio vivek vladan vladimir vladislav volker werner wojciech wolfgang
  yahya yann yardley yashodhan yasuhiro yegor yngve yoji yosuke yuichi yusuke yves zac zach zbigniew zdenek zdzislaw zebulon zoltan zoran`.split(
    /\s+/,
  )
