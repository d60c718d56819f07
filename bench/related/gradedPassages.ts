import { type Grade } from '../search/gradedQueries';

/**
 * A passage, and the passages of other pieces that a reader of it would want beside it: 3 speaks of the very same thing, 2 of the same matter, 1 touches it. Passages of writtenPieces by
 * their names, those of the demo site's pieces by words that stand in one of them alone.
 */
export interface GradedPassage {
  passage: string;
  answers: readonly (readonly [passage: string, grade: Grade])[];
}

/** Graded by reading, before any ranking was asked: what passages are about counts, not which words they share. Weights may be chosen on these alone, never on heldOutPassages. */
export const gradedPassages: readonly GradedPassage[] = [
  { passage: 'fontanelle', answers: [['circa 8 miliardi di metri cubi', 3], ['La lezione di Ferrara', 2], ['Quella rete è ancora lì', 2], ['A Brindisi hanno fatto', 2], ['Le medie, però', 2], ['dopo il terremoto del 2012', 2], ['confronto con gli altri è impietoso', 1], ['La tabella va letta da destra', 1]] }, // prettier-ignore
  {
    passage: 'bottiglia',
    answers: [
      ['Ed eccoci al punto sgradevole', 3],
      ['Non sto dicendo che la soluzione', 1],
    ],
  },
  { passage: 'tariffa sociale', answers: [['Non sto dicendo che la soluzione', 3], ['Ed eccoci al punto sgradevole', 2], ['Finché la tariffa copre', 1]] }, // prettier-ignore
  { passage: 'autobotti', answers: [['Un dissalatore da 200 litri', 3], ['C’è un’obiezione seria', 3], ['Alle tre di notte, ad Agrigento', 2], ['Non sto dicendo che la soluzione', 2], ['Misurare.', 1], ['Sono tornato in via Atenea', 1]] }, // prettier-ignore
  { passage: 'fogne', answers: [['Rifare dieci chilometri', 3], ['Questo articolo parla di tubi', 2], ['Le spiegazioni che circolano', 2], ['Il Comune stima in 450 milioni', 1]] }, // prettier-ignore
  { passage: 'pulizie', answers: [['una donna di quarant’anni', 3], ['una soglia minima di ore', 3], ['Il part-time involontario', 2], ['smettano di togliermele', 2], ['non protegge più dalla povertà', 1]] }, // prettier-ignore
  {
    passage: 'minimo tedesco',
    answers: [
      ['favorevole a un salario minimo', 3],
      ['Il part-time involontario', 1],
      ['smettano di togliermele', 1],
    ],
  },
  {
    passage: 'pensioni povere',
    answers: [
      ['C’è infine un’aritmetica', 3],
      ['non protegge più dalla povertà', 1],
    ],
  },
  { passage: 'turni spezzati', answers: [['una donna di quarant’anni', 3], ['il Primo maggio non andrebbe', 2], ['smettano di togliermele', 2], ['Il part-time involontario', 1], ['La terza misura', 1]] }, // prettier-ignore
  {
    passage: 'inflazione',
    answers: [
      ['è colpa dell’inflazione', 3],
      ['non protegge più dalla povertà', 1],
    ],
  },
  { passage: 'recitare', answers: [['Non propongo di tornare', 3], ['adesso è mia', 3], ['Ogni anno, il 2 novembre', 2], ['È Novembre, di Giovanni', 2], ['ha smesso di far imparare', 2], ['Ho fatto un piccolo conto', 2], ['Lo scorso anno, a giugno, Hamza', 2]] }, // prettier-ignore
  {
    passage: 'telefoni',
    answers: [
      ['inutile ricordare ciò', 3],
      ['memoria artificiale', 1],
      ['Ho fatto un piccolo conto', 1],
    ],
  },
  {
    passage: 'dettato',
    answers: [
      ['ha smesso di far imparare', 3],
      ['Le neuroscienze, per quel poco', 2],
      ['inutile ricordare ciò', 1],
    ],
  },
  {
    passage: 'trenta',
    answers: [
      ['Le regole servono', 3],
      ['A Milano circolano 5.250', 2],
      ['parcheggiato di traverso', 1],
    ],
  },
  { passage: 'ciclabili', answers: [['La verità è che i due litiganti', 3], ['Le regole servono', 2], ['A Milano circolano 5.250', 2], ['parcheggiato di traverso', 1]] }, // prettier-ignore
  { passage: 'parigi', answers: [['A Milano circolano 5.250', 3], ['parcheggiato di traverso', 3], ['La verità è che i due litiganti', 2], ['Le regole servono', 2]] }, // prettier-ignore
  { passage: 'filiali', answers: [['prevedo che entro il 2025', 3], ['La riforma era inevitabile', 2], ['A Castel Goffredo', 2], ['l’inevitabile può essere fatto', 1]] }, // prettier-ignore
  { passage: 'fiducia', answers: [['l’inevitabile può essere fatto', 3], ['guardo se le macchine sono pulite', 3], ['La soluzione non è fermare', 2], ['prevedo che entro il 2025', 1], ['assunzioni', 1]] }, // prettier-ignore
  {
    passage: 'usura',
    answers: [
      ['Nel 2009, mentre i grandi', 2],
      ['La soluzione non è fermare', 1],
      ['l’inevitabile può essere fatto', 1],
    ],
  },
  { passage: 'banca del tempo', answers: [['centro anziani', 2], ['Una portineria per chi', 2], ['Ogni presidio riceverà', 1], ['portinaia', 1]] }, // prettier-ignore
  {
    passage: 'scuola calcio',
    answers: [
      ['La vera causa sta prima', 3],
      ['Dodici ore la settimana', 2],
      ['Che fare? Tre cose', 2],
      ['nel quartiere Tamburi', 2],
    ],
  },
  { passage: 'stadi', answers: [['Intanto le curve si svuotano', 3]] },
  {
    passage: 'femminile',
    answers: [
      ['Che fare? Tre cose', 2],
      ['Dei Mondiali, in Italia', 1],
      ['nel quartiere Tamburi', 1],
    ],
  },
  {
    passage: 'plusvalenze',
    answers: [
      ['Si dà la colpa agli stranieri', 3],
      ['Che fare? Tre cose', 1],
    ],
  },
  {
    passage: 'Il part-time involontario',
    answers: [
      ['pulizie', 3],
      ['minimo tedesco', 2],
      ['turni spezzati', 2],
      ['pensioni povere', 1],
    ],
  },
  {
    passage: 'inutile ricordare ciò',
    answers: [
      ['telefoni', 3],
      ['memoria artificiale', 2],
      ['dettato', 1],
    ],
  },
  {
    passage: 'Rifare dieci chilometri',
    answers: [
      ['fogne', 3],
      ['fontanelle', 1],
    ],
  },
  {
    passage: 'Ed eccoci al punto sgradevole',
    answers: [
      ['bottiglia', 3],
      ['tariffa sociale', 2],
    ],
  },
  {
    passage: 'Intanto le curve si svuotano',
    answers: [
      ['stadi', 3],
      ['femminile', 1],
    ],
  },
  { passage: 'La vera causa sta prima', answers: [['scuola calcio', 3]] },
  {
    passage: 'l’inevitabile può essere fatto',
    answers: [
      ['fiducia', 3],
      ['usura', 1],
      ['filiali', 1],
    ],
  },
];

/** Graded in the same way and on other matters; nothing is chosen on them. */
export const heldOutPassages: readonly GradedPassage[] = [
  { passage: 'genova', answers: [['Chi gira intorno all’Africa', 3], ['Dal terrazzo del mio ufficio', 2], ['Il mare, quando qualcuno', 2], ['La seconda ipotesi è quella', 1]] }, // prettier-ignore
  {
    passage: 'noli',
    answers: [
      ['La prima reazione, in Europa', 3],
      ['Il mare, quando qualcuno', 2],
    ],
  },
  {
    passage: 'fregate',
    answers: [
      ['Di fronte a questo l’Unione', 3],
      ['A Gaza si arriva a una tregua', 2],
      ['Dal terrazzo del mio ufficio', 1],
    ],
  },
  {
    passage: 'gioia tauro',
    answers: [
      ['La seconda ipotesi è quella', 3],
      ['Chi gira intorno all’Africa', 1],
    ],
  },
  { passage: 'medico mancante', answers: [['È una parte del problema', 3], ['glielo abbiamo sconsigliato', 3], ['Non si risparmia niente', 2], ['L’ambulatorio di Rosa Lavecchia', 2], ['Che venisse in pullman', 1], ['Centoquaranta.', 1]] }, // prettier-ignore
  {
    passage: 'pronto soccorso',
    answers: [
      ['Il modello è quello sperimentato', 2],
      ['Non si risparmia niente', 2],
      ['Centoquaranta.', 1],
      ['È una parte del problema', 1],
    ],
  },
  {
    passage: 'infermieri',
    answers: [
      ['Che venisse in pullman', 3],
      ['glielo abbiamo sconsigliato', 1],
    ],
  },
  {
    passage: 'visite a distanza',
    answers: [
      ['chi la disprezza non ha mai guidato', 3],
      ['Centoquaranta.', 1],
    ],
  },
  { passage: 'case comunità', answers: [['La riforma prevede che', 3], ['Ho letto il progetto', 3], ['Il Pnrr, per una volta', 2], ['bando fondazione', 1], ['Che venisse in pullman', 1]] }, // prettier-ignore
  {
    passage: 'venezia',
    answers: [
      ['affitti brevi', 2],
      ['È questo il dato', 1],
    ],
  },
  {
    passage: 'domeniche',
    answers: [
      ['Si risponde di solito', 3],
      ['È questo il dato', 2],
      ['Togliere il biglietto cambia', 2],
      ['Il biglietto rende molto', 2],
    ],
  },
  {
    passage: 'custodi',
    answers: [
      ['Il biglietto rende molto', 3],
      ['Il custode della Pinacoteca', 3],
      ['Settimio, intanto', 2],
      ['Si risponde di solito', 1],
    ],
  },
  {
    passage: 'depositi',
    answers: [
      ['Il custode della Pinacoteca', 1],
      ['Il biglietto rende molto', 1],
      ['È questo il dato', 1],
    ],
  },
  { passage: 'scali', answers: [['La nostra proposta è modesta', 3], ['Ci sono due modi di guardare', 2], ['Perché nessuno è stato realizzato', 2], ['Il Comune stima in 450 milioni', 2]] }, // prettier-ignore
  { passage: 'arsenale', answers: [['La nostra proposta è modesta', 3], ['Ci sono due modi di guardare', 3], ['L’area fu costruita', 2], ['Il sindaco ha dichiarato', 2], ['Perché nessuno è stato realizzato', 2], ['Mio nonno scaricava', 1]] }, // prettier-ignore
  {
    passage: 'affitti brevi',
    answers: [
      ['venezia', 2],
      ['È la paura dei commercianti', 1],
    ],
  },
  { passage: 'case vuote', answers: [['È la paura dei commercianti', 3]] },
  { passage: 'sala di lettura', answers: [['Una biblioteca che chiude', 3], ['Dopo le venti sono entrate', 2], ['Le commesse dei negozi', 2], ['Mi vergognavo a entrare', 2], ['Non chiedo di spegnere', 1], ['L’esperimento è durato', 1]] }, // prettier-ignore
  {
    passage: 'portinaia',
    answers: [
      ['Una portineria per chi', 3],
      ['Il modello è quello sperimentato', 2],
      ['Ogni presidio riceverà', 2],
      ['ho un orto e tre nipoti', 1],
    ],
  },
  {
    passage: 'centro anziani',
    answers: [
      ['banca del tempo', 2],
      ['Il modello è quello sperimentato', 1],
      ['Una portineria per chi', 1],
      ['Mi vergognavo a entrare', 1],
    ],
  },
  { passage: 'bando fondazione', answers: [['Ogni presidio riceverà', 3], ['Una portineria per chi', 2], ['case comunità', 1], ['Adesso si discute se continuare', 1]] }, // prettier-ignore
  { passage: 'supplenze', answers: [['E tuttavia la signora Haddad', 2], ['Nel video dell’audizione', 2], ['Sono sei parole', 2], ['Il 14 aprile scorso', 2], ['Il punto è che non tutti', 1]] }, // prettier-ignore
  {
    passage: 'assunzioni',
    answers: [
      ['Il punto è che non tutti', 3],
      ['fiducia', 1],
    ],
  },
  { passage: 'motivazione', answers: [['Sono sei parole', 3], ['che ogni esito sia accompagnato', 3], ['Nel video dell’audizione', 2], ['Samira Haddad, intanto', 2], ['E tuttavia la signora Haddad', 1]] }, // prettier-ignore
  {
    passage: 'fisco',
    answers: [
      ['Sono sei parole', 1],
      ['che ogni esito sia accompagnato', 1],
      ['Nel video dell’audizione', 1],
    ],
  },
  { passage: 'produttività ferma', answers: [['C’è una parola che da trent’anni', 3]] },
  { passage: 'sedie', answers: [['C’è una parola che da trent’anni', 2]] },
  {
    passage: 'memoria artificiale',
    answers: [
      ['inutile ricordare ciò', 2],
      ['telefoni', 2],
      ['Le neuroscienze, per quel poco', 1],
    ],
  },
  {
    passage: 'Ho letto il progetto',
    answers: [
      ['case comunità', 3],
      ['medico mancante', 1],
    ],
  },
  { passage: 'chi la disprezza non ha mai guidato', answers: [['visite a distanza', 3]] },
  {
    passage: 'Una biblioteca che chiude',
    answers: [
      ['sala di lettura', 3],
      ['custodi', 1],
    ],
  },
  {
    passage: 'Chi gira intorno all’Africa',
    answers: [
      ['genova', 3],
      ['gioia tauro', 1],
      ['noli', 1],
    ],
  },
  {
    passage: 'È la paura dei commercianti',
    answers: [
      ['case vuote', 3],
      ['affitti brevi', 1],
    ],
  },
  {
    passage: 'Il biglietto rende molto',
    answers: [
      ['custodi', 3],
      ['domeniche', 2],
      ['depositi', 1],
    ],
  },
];
