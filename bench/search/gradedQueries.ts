/** How well a part answers: 3 it is what was looked for, 2 it is about it, 1 it touches it. */
export type Grade = 1 | 2 | 3;

/** What a reader looks for, and the parts of our pieces that answer, each named by words that stand in it alone. */
export interface GradedQuery {
  query: string;
  answers: readonly (readonly [words: string, grade: Grade])[];
}

/**
 * Graded by reading the parts, before any search was asked: what a part is about counts, not which words stand in it. Words in full, in other endings, without accents, begun,
 * misspelt, and questions in several words, as they are typed. Weights may be chosen on these alone, never on heldOutQueries.
 */
export const gradedQueries: readonly GradedQuery[] = [
  {
    query: 'perdite degli acquedotti',
    answers: [
      ['circa 8 miliardi di metri cubi', 3],
      ['Le medie, però, nascondono', 3],
      ['confronto con gli altri è impietoso', 2],
      ['La tabella va letta da destra', 2],
      ['La lezione di Ferrara', 2],
      ['dopo il terremoto del 2012', 2],
      ['A Brindisi hanno fatto', 2],
      ['Finché la tariffa copre', 1],
      ['Il Pnrr, per una volta', 1],
      ['Questa relazione l’ho letta', 1],
    ],
  },
  {
    query: 'salario minimo',
    answers: [
      ['favorevole a un salario minimo', 3],
      ['Il part-time involontario', 1],
    ],
  },
  {
    query: 'part time',
    answers: [
      ['Il part-time involontario', 3],
      ['La terza misura', 2],
      ['pulisce gli uffici', 1],
    ],
  },
  {
    query: 'medici di famiglia in pensione',
    answers: [
      ['È una parte del problema', 3],
      ['L’ambulatorio di Rosa Lavecchia', 3],
      ['glielo abbiamo sconsigliato', 1],
    ],
  },
  { query: 'telemedicina', answers: [['chi la disprezza non ha mai guidato', 3]] },
  {
    query: 'dissaltore',
    answers: [
      ['Un dissalatore da 200 litri', 3],
      ['C’è un’obiezione seria', 2],
    ],
  },
  {
    query: 'canale di Suez',
    answers: [
      ['Drago Furlan', 3],
      ['Da Singapore a Trieste', 2],
      ['quattro fregate', 2],
    ],
  },
  {
    query: 'storia del porto di Trieste',
    answers: [
      ['L’area fu costruita fra il 1868', 3],
      ['due modi di guardare il Porto vecchio', 2],
      ['Perché nessuno è stato realizzato', 2],
      ['Drago Furlan', 1],
    ],
  },
  {
    query: 'musei gratuiti',
    answers: [
      ['ciò che è gratuito non viene apprezzato', 3],
      ['Il biglietto rende molto', 2],
      ['Togliere il biglietto cambia', 2],
    ],
  },
  {
    query: 'biglietto del museo',
    answers: [
      ['Il biglietto rende molto', 3],
      ['Togliere il biglietto cambia', 3],
      ['ciò che è gratuito non viene apprezzato', 2],
    ],
  },
  {
    query: 'imparare poesie a memoria',
    answers: [
      ['dieci poesie l’anno', 3],
      ['Le neuroscienze', 3],
      ['La scuola italiana ha smesso', 2],
      ['Chi ha più di cinquant’anni l’ha imparata', 2],
      ['chiesto a 412 alunni', 2],
      ['ricordare ciò che si può cercare', 2],
      ['entro in una prima media', 1],
    ],
  },
  {
    query: 'graduatoria alloggi algoritmo',
    answers: [
      ['Samira Haddad, addetta mensa', 3],
      ['Sgombriamo il campo', 2],
      ['la signora Haddad aveva ragione', 2],
      ['Ad Amsterdam lo fanno', 1],
    ],
  },
  {
    query: 'errori del sistema automatico',
    answers: [
      ['non tutti gli errori si equivalgono', 3],
      ['Sgombriamo il campo', 2],
      ['la signora Haddad aveva ragione', 2],
    ],
  },
  {
    query: 'motivazione dei provvedimenti',
    answers: [
      ['Sono sei parole, e bastano', 3],
      ['una motivazione in italiano', 3],
      ['Nel video dell’audizione', 2],
    ],
  },
  {
    query: 'credito cooperativo',
    answers: [
      ['A Castel Goffredo', 3],
      ['Nel 2009, mentre i grandi gruppi', 3],
      ['La riforma era inevitabile', 2],
      ['La soluzione non è fermare l’orologio', 1],
    ],
  },
  {
    query: 'prestiti alle piccole imprese',
    answers: [
      ['Nel 2009, mentre i grandi gruppi', 3],
      ['l’inevitabile può essere fatto', 2],
      ['come certe febbri stagionali', 2],
    ],
  },
  {
    query: 'bibloteca',
    answers: [
      ['L’esperimento è durato', 3],
      ['Una biblioteca che chiude', 3],
      ['174 persone a sera', 2],
    ],
  },
  {
    query: 'biblioteca aperta la sera',
    answers: [
      ['174 persone a sera', 3],
      ['L’esperimento è durato', 3],
      ['Le commesse dei negozi', 2],
      ['Una biblioteca che chiude', 1],
      ['vista dalla strada a mezzanotte', 1],
    ],
  },
  {
    query: 'orari di apertura',
    answers: [
      ['Una biblioteca che chiude', 3],
      ['L’esperimento è durato', 2],
      ['l’apertura per almeno trenta ore', 2],
    ],
  },
  {
    query: 'stranieri nel calcio',
    answers: [
      ['Si dà la colpa agli stranieri', 3],
      ['Dei Mondiali, in Italia', 2],
    ],
  },
  {
    query: 'diritti televisivi',
    answers: [
      ['Intanto le curve si svuotano', 3],
      ['Destinare il 5% dei diritti', 3],
    ],
  },
  {
    query: 'campetti nei quartieri',
    answers: [
      ['Destinare il 5% dei diritti', 3],
      ['Dodici ore la settimana', 2],
      ['nel quartiere Tamburi', 2],
    ],
  },
  {
    query: 'monopatini',
    answers: [
      ['viale Monza', 3],
      ['5.250 monopattini', 3],
      ['Le regole servono', 2],
      ['polli di Renzo', 2],
    ],
  },
  {
    query: 'eliminati ai mondiali',
    answers: [
      ['Dei Mondiali, in Italia', 3],
      ['mancheremo la qualificazione', 2],
    ],
  },
  {
    query: 'monopattino incidenti feriti',
    answers: [
      ['5.250 monopattini', 3],
      ['viale Monza', 1],
    ],
  },
  {
    query: 'portineria per anziani',
    answers: [
      ['Una portineria per chi il portiere', 3],
      ['Barriera di Milano', 2],
    ],
  },
  {
    query: 'automobile parcheggiata',
    answers: [
      ['viale Monza', 3],
      ['5.250 monopattini', 2],
      ['Le regole servono', 1],
    ],
  },
  {
    query: 'scadenza domande progetti',
    answers: [
      ['Le domande si presentano entro', 3],
      ['l’apertura per almeno trenta ore', 1],
    ],
  },
  { query: 'referendum acqua pubblica', answers: [['La legge Galli', 3]] },
  {
    query: 'prezzo acqua bolletta',
    answers: [
      ['punto sgradevole', 3],
      ['far pagare i poveri', 3],
      ['Un distretto ogni 2.500 utenze', 1],
      ['Rifare dieci chilometri', 1],
    ],
  },
  {
    query: 'siccita in sicilia',
    answers: [
      ['C’è un’obiezione seria', 3],
      ['Questo articolo parla di tubi', 1],
    ],
  },
  {
    query: "l'acquedotto pugliese",
    answers: [
      ['parte di quell’Acquedotto pugliese', 3],
      ['Vito Lorusso', 2],
    ],
  },
  { query: 'tubi in cemento amianto', answers: [['Vito Lorusso', 3]] },
  {
    query: 'mappa della rete idrica',
    answers: [
      ['Questa relazione l’ho letta', 3],
      ['una cartografia aggiornata', 3],
      ['Un distretto ogni 2.500 utenze', 2],
    ],
  },
  {
    query: 'pnrr',
    answers: [
      ['Il Pnrr, per una volta', 3],
      ['case della comunità. Ne apriranno', 3],
    ],
  },
  {
    query: 'case di comunità',
    answers: [
      ['case della comunità. Ne apriranno', 3],
      ['Ho letto il progetto', 3],
    ],
  },
  {
    query: 'infermier',
    answers: [
      ['Ho letto il progetto', 3],
      ['Che venisse in pullman', 3],
    ],
  },
  {
    query: 'lavoratori poveri',
    answers: [
      ['non protegge più dalla povertà', 3],
      ['Il part-time involontario', 3],
      ['pulisce gli uffici', 2],
      ['favorevole a un salario minimo', 2],
      ['La terza misura', 1],
    ],
  },
  {
    query: 'appalti al ribasso',
    answers: [
      ['una soglia minima di ore', 3],
      ['pulisce gli uffici', 3],
    ],
  },
  { query: 'contributi e pensione futura', answers: [['un’aritmetica che nessun governo', 3]] },
  {
    query: 'poverta',
    answers: [
      ['non protegge più dalla povertà', 3],
      ['favorevole a un salario minimo', 2],
    ],
  },
  {
    query: 'attacchi houthi mar rosso',
    answers: [
      ['Dal terrazzo del mio ufficio', 3],
      ['La prima reazione, in Europa', 2],
      ['A Gaza si arriva a una tregua', 2],
    ],
  },
  {
    query: 'navi intorno all’Africa',
    answers: [
      ['Dal terrazzo del mio ufficio', 3],
      ['Chi gira intorno all’Africa', 3],
      ['Da Singapore a Trieste', 2],
    ],
  },
  {
    query: 'fregata europea',
    answers: [
      ['quattro fregate', 3],
      ['La seconda ipotesi è quella', 1],
    ],
  },
  { query: 'treni verso l’Austria', answers: [['La seconda ipotesi è quella', 3]] },
  { query: 'pascoli', answers: [['Chi ha più di cinquant’anni l’ha imparata', 3]] },
  {
    query: 'recuperare i magazzini',
    answers: [
      ['Il Comune stima in 450 milioni', 3],
      ['due modi di guardare il Porto vecchio', 2],
    ],
  },
  {
    query: 'ambulat',
    answers: [
      ['L’ambulatorio di Rosa Lavecchia', 3],
      ['Alle sei di sera Rosa', 2],
    ],
  },
  { query: 'enti scientifici ricercatori', answers: [['commercianti del Borgo Teresiano', 3]] },
  { query: 'amburg', answers: [['Perché nessuno è stato realizzato', 3]] },
  {
    query: 'perche i giovani non fanno i medici',
    answers: [
      ['glielo abbiamo sconsigliato', 3],
      ['È una parte del problema', 2],
    ],
  },
  { query: 'spettatori allo stadio', answers: [['Intanto le curve si svuotano', 3]] },
  {
    query: 'inteligenza artificiale',
    answers: [
      ['è tornata al posto 36', 2],
      ['Sono sei parole, e bastano', 3],
    ],
  },
  {
    query: 'custode del museo',
    answers: [
      ['Pinacoteca di Urbania', 3],
      ['Settimio, intanto', 2],
    ],
  },
  {
    query: 'inflazione e salari reali',
    answers: [
      ['colpa dell’inflazione', 3],
      ['Il part-time involontario', 1],
    ],
  },
  {
    query: 'cercare invece di ricordare',
    answers: [
      ['ricordare ciò che si può cercare', 3],
      ['chiesto a 412 alunni', 2],
    ],
  },
];
