import type { SiteComment } from '../piece';

/** Twenty-six comments, answers included: together longer than the piece they stand under. */
export const monopattinoComments: SiteComment[] = [
  {
    id: 71001,
    author: 'Ambrogio',
    at: '2021-09-15T08:31:00+02:00',
    text: 'Articolo ideologico. Io con la macchina ci lavoro, il ragazzino in monopattino va all’aperitivo. Non è la stessa cosa.',
    replies: [
      {
        id: 71002,
        author: 'Chiara Neri',
        at: '2021-09-15T08:44:00+02:00',
        text: 'Io in monopattino vado in ospedale a fare il turno delle sei, quando la metropolitana non c’è. Faccio l’infermiera. L’aperitivo lo salto volentieri.',
        replies: [
          { id: 71003, author: 'Ambrogio', at: '2021-09-15T08:52:00+02:00', text: 'Lei è un’eccezione.' },
          {
            id: 71004,
            author: 'Chiara Neri',
            at: '2021-09-15T08:59:00+02:00',
            text: 'Siamo in undici, solo nel mio reparto. Un’eccezione abbastanza numerosa.',
          },
        ],
      },
      {
        id: 71005,
        author: 'Dario B.',
        at: '2021-09-15T09:10:00+02:00',
        text: 'Anch’io con la macchina ci lavoro. Proprio per questo vorrei che chi può farne a meno la lasciasse a casa: in via Padova ieri ho impiegato quaranta minuti per due chilometri.',
      },
    ],
  },
  {
    id: 71006,
    author: 'Marisa Colnaghi',
    at: '2021-09-15T09:26:00+02:00',
    text: 'Ho ottantadue anni e cammino con il bastone. A me del confronto con le automobili non importa nulla: le automobili stanno ferme dove le vedo, i monopattini mi arrivano alle spalle senza fare rumore. Due volte sono caduta per lo spavento, e nessuno si è fermato. L’autore provi a camminare un mattino con me.',
    replies: [
      {
        id: 71007,
        author: 'Sante Corvaglia',
        at: '2021-09-15T10:04:00+02:00',
        text: 'Signora, accetto l’invito molto volentieri. E ha ragione: sul marciapiede il monopattino non deve andare, punto. È già vietato; manca chi lo faccia rispettare.',
        replies: [
          {
            id: 71008,
            author: 'Marisa Colnaghi',
            at: '2021-09-15T11:40:00+02:00',
            text: 'Allora martedì alle nove, davanti alla chiesa di Santa Maria Rossa. Porti scarpe comode.',
          },
        ],
      },
    ],
  },
  {
    id: 71009,
    author: 'f.r.',
    at: '2021-09-15T09:58:00+02:00',
    text: 'I polli di Renzo erano capponi.',
    replies: [
      {
        id: 71010,
        author: 'Professoressa in pensione',
        at: '2021-09-15T10:15:00+02:00',
        text: 'Quattro capponi, per la precisione, terzo capitolo. E nessuno di loro aveva la patente.',
      },
    ],
  },
  {
    id: 71011,
    author: 'Giulio M.',
    at: '2021-09-15T10:33:00+02:00',
    text: 'I dati sono presentati male. Confrontare 252 incidenti con 6.000 non ha senso se non si divide per i chilometri percorsi: per chilometro il monopattino risulta da tre a quattro volte più pericoloso dell’auto, soprattutto per chi ci sta sopra. Chi scrive di numeri dovrebbe saperlo.',
    replies: [
      {
        id: 71012,
        author: 'Elisa',
        at: '2021-09-15T10:51:00+02:00',
        text: 'Pericoloso per chi ci sta sopra, appunto. L’auto è pericolosa per chi ci sta davanti. A me pare una differenza morale, prima che statistica.',
      },
      {
        id: 71013,
        author: 'Sante Corvaglia',
        at: '2021-09-15T12:20:00+02:00',
        text: 'Obiezione giusta sul denominatore. I chilometri percorsi in monopattino a Milano però non li conosce nessuno con precisione: gli operatori non li pubblicano. Anche questa è una regola che manca.',
        replies: [
          {
            id: 71014,
            author: 'Giulio M.',
            at: '2021-09-15T12:47:00+02:00',
            text: 'Su questo siamo d’accordo. Almeno i dati, per chi usa il suolo pubblico, dovrebbero essere un obbligo.',
          },
        ],
      },
    ],
  },
  {
    id: 71015,
    author: 'Vigile anonimo',
    at: '2021-09-15T13:05:00+02:00',
    text: 'Siamo 2.900 per una città di un milione e quattrocentomila abitanti. Per fermare un monopattino contromano servono due agenti e venti minuti di verbale. Fate voi il conto.',
  },
  {
    id: 71016,
    author: 'Teresa Sala',
    at: '2021-09-15T14:18:00+02:00',
    text: 'A Parigi hanno tracciato gli stalli: uno ogni 150 metri, chi lascia il mezzo fuori continua a pagare la corsa. Il disordine è sparito in tre mesi. Non servono filosofie, serve un barattolo di vernice.',
    replies: [
      { id: 71017, author: 'Dario B.', at: '2021-09-15T14:40:00+02:00', text: 'La vernice c’è. Poi ci parcheggiano sopra i furgoni.' },
      { id: 71018, author: 'Teresa Sala', at: '2021-09-15T14:55:00+02:00', text: 'E torniamo alla geometria di cui parla l’articolo.' },
    ],
  },
  {
    id: 71019,
    author: 'Nando',
    at: '2021-09-15T17:02:00+02:00',
    text: 'Io li butterei tutti nel Naviglio.',
    replies: [
      { id: 71020, author: 'Elisa', at: '2021-09-15T17:09:00+02:00', text: 'Lo fanno già. Ne hanno ripescati trentadue a giugno, e il conto lo paghiamo noi.' },
    ],
  },
  {
    id: 71021,
    author: 'Commerciante di viale Monza',
    at: '2021-09-15T18:27:00+02:00',
    text: 'Ho un negozio di scarpe. Quando hanno fatto la ciclabile ero in prima fila a protestare, perché mi toglieva otto posti auto davanti alla vetrina. Dopo un anno l’incasso è cresciuto del 6 %. Chi passa in bicicletta si ferma, chi passa in auto guarda il semaforo. Mi sono dovuto ricredere e non è stato piacevole, ma lo scrivo.',
    replies: [
      { id: 71022, author: 'Ambrogio', at: '2021-09-15T18:45:00+02:00', text: 'Sarà merito dei ristori.' },
      { id: 71023, author: 'Commerciante di viale Monza', at: '2021-09-15T19:10:00+02:00', text: 'I ristori non comprano stivaletti.' },
    ],
  },
  {
    id: 71024,
    author: 'Luca T., 17 anni',
    at: '2021-09-15T21:36:00+02:00',
    text: 'Dite sempre «il ragazzino in monopattino». Io lo prendo perché l’abbonamento ai mezzi, a chi abita appena fuori città, costa il triplo, e mio padre l’auto la usa per lavorare. Non è una moda: è il modo in cui arrivo a scuola.',
  },
  {
    id: 71025,
    author: 'Olga P.',
    at: '2021-09-16T07:50:00+02:00',
    text: 'Bella la chiusa sulla geometria. Aggiungerei: anche di memoria. Negli anni Cinquanta quei quattordici metri erano di tutti.',
  },
  {
    id: 71026,
    author: 'Marisa Colnaghi',
    at: '2021-09-22T12:05:00+02:00',
    text: 'Per chi se lo chiedesse: è venuto davvero, con le scarpe comode. Abbiamo contato in un’ora diciannove monopattini sul marciapiede e quarantuno automobili sulle strisce. Avevamo ragione tutti e due.',
  },
];
