import { type GradedQuery } from './gradedQueries';

/**
 * Queries that no weight was chosen on: written and graded after the others, by reading the parts, before any of them was asked. As readers ask who remember a piece by its matter, its
 * people or its numbers, with plurals for singulars, other endings of a verb, beginnings, slips of the hand, and words of their own beside those of the text.
 */
export const heldOutQueries: readonly GradedQuery[] = [
  {
    query: 'quanto costa un dissalatore',
    answers: [
      ['Un dissalatore da 200 litri', 3],
      ['C’è un’obiezione seria', 1],
    ],
  },
  {
    query: 'perché nessuno ripara i tubi',
    answers: [
      ['Le spiegazioni che circolano sono tre', 3],
      ['Rifare dieci chilometri', 2],
      ['Finché la tariffa copre', 2],
      ['Vito Lorusso', 1],
      ['Questo articolo parla di tubi', 1],
    ],
  },
  {
    query: 'acqua agrigento',
    answers: [
      ['Alle tre di notte, ad Agrigento', 3],
      ['far pagare i poveri', 2],
      ['Un dissalatore da 200 litri', 2],
      ['Sono tornato in via Atenea', 2],
    ],
  },
  {
    query: 'signora Concetta quaderno',
    answers: [
      ['Alle tre di notte, ad Agrigento', 3],
      ['Sono tornato in via Atenea', 3],
    ],
  },
  {
    query: 'sindaci e asfalto',
    answers: [['Rifare dieci chilometri', 3]],
  },
  {
    query: 'acqua in bottiglia',
    answers: [['punto sgradevole', 3]],
  },
  {
    query: 'irrigazione contadini',
    answers: [
      ['L’agricoltura, del resto', 3],
      ['I contatori irrigui', 2],
    ],
  },
  {
    query: 'penali autorità di regolazione',
    answers: [
      ['Finché la tariffa copre', 3],
      ['Un distretto ogni 2.500 utenze', 2],
    ],
  },
  {
    query: 'distretti misuratori ferrara',
    answers: [
      ['dopo il terremoto del 2012', 3],
      ['La lezione di Ferrara', 2],
      ['Un distretto ogni 2.500 utenze', 2],
      ['Il Pnrr, per una volta', 1],
    ],
  },
  {
    query: 'ascoltare le perdite con la cuffia',
    answers: [
      ['A Brindisi hanno fatto', 3],
      ['Chi impara ad ascoltare la rete', 2],
    ],
  },
  {
    query: 'mancano i tecnici',
    answers: [
      ['Il Pnrr, per una volta', 3],
      ['Le spiegazioni che circolano sono tre', 2],
      ['Chi impara ad ascoltare la rete', 1],
    ],
  },
  {
    query: 'Potenza Latina',
    answers: [
      ['Le medie, però, nascondono', 3],
      ['I dati sulle perdite vengono', 2],
    ],
  },
  {
    query: 'samira haddad',
    answers: [
      ['Samira Haddad, addetta mensa', 3],
      ['la signora Haddad aveva ragione', 3],
      ['è tornata al posto 36', 3],
    ],
  },
  {
    query: 'registro degli algoritmi',
    answers: [
      ['Ad Amsterdam lo fanno', 3],
      ['Sono sei parole, e bastano', 1],
      ['una motivazione in italiano', 1],
    ],
  },
  {
    query: 'i pesi del modello sono segreti',
    answers: [
      ['Nel video dell’audizione', 3],
      ['una motivazione in italiano', 2],
    ],
  },
  {
    query: 'ricorso contro il comune per la casa popolare',
    answers: [
      ['la signora Haddad aveva ragione', 3],
      ['Samira Haddad, addetta mensa', 2],
      ['Sgombriamo il campo', 1],
      ['una motivazione in italiano', 1],
    ],
  },
  {
    query: 'sportelo',
    answers: [
      ['una motivazione in italiano', 2],
      ['Samira Haddad, addetta mensa', 2],
      ['una cassa su due avrà chiuso', 2],
      ['Sgombriamo il campo', 1],
      ['Sono sei parole, e bastano', 1],
      ['A Castel Goffredo', 1],
      ['La riforma era inevitabile', 1],
    ],
  },
  {
    query: 'pulizie a san donato',
    answers: [
      ['pulisce gli uffici', 3],
      ['Non mi serve che mi paghino', 2],
      ['il Primo maggio non andrebbe', 1],
      ['favorevole a un salario minimo', 1],
    ],
  },
  {
    query: '9 euro l’ora',
    answers: [
      ['favorevole a un salario minimo', 3],
      ['Il part-time involontario', 2],
    ],
  },
  {
    query: 'orario ridotto imposto alle donne',
    answers: [
      ['Il part-time involontario', 3],
      ['pulisce gli uffici', 2],
      ['La terza misura', 1],
    ],
  },
  {
    query: 'primo maggio festa',
    answers: [['il Primo maggio non andrebbe', 3]],
  },
  {
    query: 'sussidi alle imprese che pagano poco',
    answers: [['La terza misura', 3]],
  },
  {
    query: 'noli container',
    answers: [
      ['Da Singapore a Trieste', 3],
      ['La prima reazione, in Europa', 2],
      ['Chi gira intorno all’Africa', 1],
    ],
  },
  {
    query: 'concorrenza del porto di Tangeri',
    answers: [
      ['Chi gira intorno all’Africa', 3],
      ['A Gaza si arriva a una tregua', 2],
    ],
  },
  {
    query: 'guerra a Gaza e rotte delle navi',
    answers: [
      ['A Gaza si arriva a una tregua', 3],
      ['La prima reazione, in Europa', 2],
      ['La seconda ipotesi è quella', 1],
      ['Dal terrazzo del mio ufficio', 2],
    ],
  },
  {
    query: 'unione europea missione navale',
    answers: [['quattro fregate', 3]],
  },
  {
    query: 'barone Revoltella',
    answers: [['Drago Furlan', 3]],
  },
  {
    query: 'don milani',
    answers: [['La scuola italiana ha smesso', 3]],
  },
  {
    query: 'verso imparato da bambini',
    answers: [
      ['ricordare ciò che si può cercare', 3],
      ['Chi ha più di cinquant’anni l’ha imparata', 2],
    ],
  },
  {
    query: 'recitare novembre in classe',
    answers: [
      ['entro in una prima media', 3],
      ['Hamza, che in settembre', 3],
      ['Chi ha più di cinquant’anni l’ha imparata', 2],
      ['dieci poesie l’anno', 1],
    ],
  },
  {
    query: 'studio sulla comprensione dei testi',
    answers: [
      ['Le neuroscienze', 3],
      ['chiesto a 412 alunni', 1],
    ],
  },
  {
    query: 'prigionieri di guerra e libri',
    answers: [['Quando ci tolsero i libri', 3]],
  },
  {
    query: 'quante poesie sanno gli alunni',
    answers: [
      ['chiesto a 412 alunni', 3],
      ['dieci poesie l’anno', 1],
      ['Chi ha più di cinquant’anni l’ha imparata', 1],
    ],
  },
  {
    query: 'dottoressa lavecchia',
    answers: [
      ['L’ambulatorio di Rosa Lavecchia', 3],
      ['Alle sei di sera Rosa', 3],
    ],
  },
  {
    query: 'burocrazia dei medici, certificati',
    answers: [['È una parte del problema', 3]],
  },
  {
    query: 'borse di specializzazione in ospedale',
    answers: [['glielo abbiamo sconsigliato', 3]],
  },
  {
    query: 'spopolamento dei paesi senza medico',
    answers: [
      ['Lo so, me l’hanno detto anche in faccia', 3],
      ['È una parte del problema', 2],
    ],
  },
  {
    query: 'rimborso chilometrico',
    answers: [['Che venisse in pullman', 3]],
  },
  {
    query: 'malati di scompenso seguiti a distanza',
    answers: [
      ['chi la disprezza non ha mai guidato', 3],
      ['È una giornata normale', 2],
    ],
  },
  {
    query: 'auto in sosta vietata sul marciapiede',
    answers: [
      ['viale Monza', 3],
      ['5.250 monopattini', 1],
    ],
  },
  {
    query: 'spazio per pedoni e strade',
    answers: [
      ['Le regole servono', 3],
      ['polli di Renzo', 2],
      ['viale Monza', 1],
    ],
  },
  {
    query: 'visitatori dei musei prima della pandemia',
    answers: [
      ['È questo il dato che dovrebbe toglierci', 3],
      ['Pinacoteca di Urbania', 2],
      ['ciò che è gratuito non viene apprezzato', 1],
    ],
  },
  {
    query: 'musei londinesi',
    answers: [['ciò che è gratuito non viene apprezzato', 3]],
  },
  {
    query: 'hafencity',
    answers: [['Perché nessuno è stato realizzato', 3]],
  },
  {
    query: 'aprire il cancello, pista ciclabile',
    answers: [
      ['La nostra proposta è modesta', 3],
      ['il volano di Trieste', 2],
    ],
  },
  {
    query: 'magazzino 18',
    answers: [
      ['scaricava caffè', 3],
      ['Il Comune stima in 450 milioni', 1],
      ['due modi di guardare il Porto vecchio', 1],
    ],
  },
  {
    query: 'bando fondazioni torino',
    answers: [
      ['Una portineria per chi il portiere', 3],
      ['Le domande si presentano entro', 2],
      ['Ogni presidio riceverà', 2],
      ['l’apertura per almeno trenta ore', 1],
    ],
  },
  {
    query: 'pronto soccorso anziani',
    answers: [['Barriera di Milano', 3]],
  },
  {
    query: 'direttori di filiale',
    answers: [
      ['l’inevitabile può essere fatto', 3],
      ['Il bilancio lo leggo anch’io', 3],
      ['come certe febbri stagionali', 1],
    ],
  },
  {
    query: 'banche chiuse, resta il bancomat',
    answers: [['una cassa su due avrà chiuso', 3]],
  },
  {
    query: 'crediti deteriorati',
    answers: [
      ['La riforma era inevitabile', 3],
      ['La soluzione non è fermare l’orologio', 2],
    ],
  },
  {
    query: 'fusioni tra aziende e produttività',
    answers: [['come certe febbri stagionali', 3]],
  },
  {
    query: 'chi va in biblioteca di notte',
    answers: [
      ['Le commesse dei negozi', 3],
      ['174 persone a sera', 3],
      ['L’esperimento è durato', 2],
      ['Mi vergognavo a entrare', 2],
      ['vista dalla strada a mezzanotte', 1],
    ],
  },
  {
    query: 'quaderno dei lettori',
    answers: [
      ['un registro a fogli bianchi', 3],
      ['Mi vergognavo a entrare', 2],
    ],
  },
  {
    query: 'assessore sperimentazione',
    answers: [['la sperimentazione è stata un successo', 3]],
  },
  {
    query: 'giocare a pallone per strada',
    answers: [
      ['Un bambino nato nel 1970', 3],
      ['Dodici ore la settimana', 3],
      ['nel quartiere Tamburi', 1],
      ['Destinare il 5% dei diritti', 1],
    ],
  },
  {
    query: 'vivai tedeschi centri federali',
    answers: [['Dodici ore la settimana', 3]],
  },
  {
    query: 'taranto',
    answers: [
      ['nel quartiere Tamburi', 3],
      ['mancheremo la qualificazione', 1],
    ],
  },
];
