import type { Piece } from '../piece';
import { p, quote } from '../writing';

export const laBancaDiFronteAllaChiesa: Piece = {
  id: 152340,
  slug: 'la-banca-di-fronte-alla-chiesa',
  title: 'La banca di fronte alla chiesa',
  section: 'Cooperazione',
  parentSection: 'Economia e Lavoro',
  authors: ['Michelangelo Dossena'],
  publishedAt: '2017-03-21T09:00:00+01:00',
  standfirst: [
    'La riforma del credito cooperativo unirà trecento casse in due gruppi.',
    'Guadagneremo in solidità e perderemo qualcosa che nei bilanci non c’è',
  ],
  tags: ['creditocooperativo', 'bcc', 'riforme'],
  leadImage: {
    file: 'piazza-con-banca.jpg',
    alternative: 'La piazza di un paese di collina con la chiesa, il bar e lo sportello della cassa rurale',
    width: 1024,
    height: 683,
  },
  blocks: [
    p(
      'A Castel Goffredo, a Zanica, a Cortina d’Alpone la pianta del paese è la stessa: la chiesa, il municipio, il bar e, di fronte alla chiesa, la cassa rurale. Non è un caso. Le prime le fondarono i parroci, alla fine dell’Ottocento, con l’idea che l’usura fosse un peccato e che al peccato si risponde meglio con uno sportello che con una predica: “La fiducia”, si legge nel diario di uno di loro, “è la sola cosa che i poveri possano ipotecare”. Centotrent’anni dopo le banche di credito cooperativo sono 318, hanno 1.250.000 soci, 4.300 sportelli e una quota del credito alle famiglie intorno al 9 %. Fra diciotto mesi, quando la riforma sarà a regime, saranno ancora trecento sulla carta e due nella sostanza.',
    ),
    p(
      'La riforma era inevitabile, e chi scrive che si tratta di un complotto contro la provincia scrive una sciocchezza. Una banca con tre sportelli e 40 milioni di patrimonio non può sostenere da sola i costi della vigilanza europea: nel 2016 gli adempimenti hanno assorbito in media il 12 % dei costi operativi, il doppio che nel 2010. E i crediti deteriorati, che nelle casse venete e laziali superano un quinto del totale, non sono stati prodotti da Francoforte: li hanno prodotti amministratori che prestavano al cognato.',
    ),
    p(
      'Ma l’inevitabile può essere fatto bene o male, e noi lo stiamo facendo male per una ragione precisa: misuriamo ciò che la banca di paese costa e non ciò che sa. Un direttore di filiale che da vent’anni incontra al mercato i suoi clienti possiede un’informazione che nessun modello statistico possiede. Sa che il caseificio ha perso una commessa prima che la perdita compaia in bilancio; sa che il figlio del falegname è più bravo del padre. Gli economisti la chiamano *soft information*, e da una decina d’anni dimostrano che si dissolve con la distanza: basta che la decisione sul prestito si sposti di cento chilometri perché la probabilità di un rifiuto a un’impresa sana cresca di circa un terzo.',
    ),
    quote('Il bilancio lo leggo anch’io. Ma prima guardo se le macchine sono pulite.', {
      source: 'Un direttore di filiale in pensione, Val Seriana',
    }),
    p(
      'Nel 2009, mentre i grandi gruppi riducevano i prestiti alle piccole imprese del 3,1 %, le casse rurali li aumentavano del 6,4 %. Qualcuno, con il senno di poi, lo ha definito un errore, perché una parte di quei prestiti è andata a male. Io lo definirei un’assicurazione: il credito cooperativo ha perso in dieci anni 2,8 miliardi in più di quanto avrebbe perso stringendo i cordoni, e ha tenuto in vita, secondo una stima prudente, 70 mila posti di lavoro. Quarantamila euro a posto: nessuna politica pubblica è mai costata così poco.',
    ),
    p(
      'La soluzione non è fermare l’orologio. È scrivere nei contratti di coesione, quelli che legheranno ogni cassa alla sua capogruppo, due regole che oggi mancano. La prima: sotto i 250 mila euro la decisione resta nel paese, senza appello alla sede centrale, finché la cassa tiene i deteriorati sotto la media del gruppo. La seconda: nessuno può essere amministratore per più di tre mandati, perché la conoscenza diventa complicità quando invecchia nella stessa poltrona. Autonomia a chi la merita, dunque, e ricambio per tutti.',
    ),
    p(
      'Se queste regole non ci saranno, prevedo che entro il 2025 una cassa su due avrà chiuso lo sportello di fronte alla chiesa e avrà lasciato al suo posto un bancomat. Il bancomat è un’ottima macchina. Non ha mai rifiutato un prestito a nessuno: nemmeno ne ha mai concesso uno.',
    ),
  ],
  comments: [],
};
