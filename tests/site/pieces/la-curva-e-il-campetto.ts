import type { Piece } from '../piece';
import { h2, p } from '../writing';

/** Typed in 2014 with straight apostrophes and straight quotes; no lead image. */
export const laCurvaEIlCampetto: Piece = {
  id: 18452,
  slug: 'la-curva-e-il-campetto',
  title: 'La curva e il campetto: perché il calcio italiano ha smesso di crescere',
  section: 'Calcio',
  parentSection: 'Sport',
  authors: ['Sante Corvaglia'],
  publishedAt: '2014-11-24T16:05:00+01:00',
  standfirst: ['Dopo il disastro in Brasile si è parlato di moduli e di allenatori. Nessuno ha parlato dei cortili'],
  tags: ['calcio', 'giovani', 'periferie'],
  leadImage: null,
  blocks: [
    p(
      "A Taranto, nel quartiere Tamburi, il campetto di via Machiavelli ha una porta sola. L'altra l'hanno portata via nel 2009, e da allora si gioca a metà campo: chi recupera palla deve uscire dal cerchio prima di attaccare. I ragazzi hanno inventato una regola perché mancava una porta. È la cosa più calcistica che abbia visto quest'anno, Mondiali compresi.",
    ),
    p(
      "Dei Mondiali, in Italia, si è parlato per un mese: il modulo, l'umidità di Natal, il morso di Suarez, le dimissioni. Poi è ricominciato il campionato e ci siamo dimenticati. Eppure l'eliminazione al primo turno, la seconda consecutiva dopo il Sudafrica, non è stata una disgrazia. È stata una statistica. Nel 1990 gli italiani erano il 93% dei calciatori di Serie A, nel 2014 sono il 46%; quelli sotto i 21 anni, cioè i soli che possano ancora imparare, giocano il 3% dei minuti. In Germania il 9, in Spagna il 12, in Francia quasi il 14.",
    ),
    p(
      "Si dà la colpa agli stranieri. È la spiegazione più comoda e la meno vera: gli stranieri non sono la causa, sono il rimedio a buon mercato. Un centrocampista sloveno di vent'anni costa 300 mila euro e arriva già formato; tirarne su uno in casa ne costa 450 mila in otto anni, e a sedici può andarsene per niente. Qualunque ragioniere farebbe la stessa scelta. Il guaio è che il calcio italiano, ormai, lo fanno i ragionieri.",
    ),
    h2("Il cortile che non c'è più"),
    p(
      'La vera causa sta prima delle società, prima delle scuole calcio, prima di tutto. Un bambino nato nel 1970 giocava a pallone per strada circa 15 ore la settimana, senza istruttori, senza pettorine, con regole trattate sul momento. Suo figlio ne gioca tre, in un campo sintetico, con un adulto che fischia. Ho chiesto a Nicola Semeraro, che allena i pulcini da quarant\'anni, che cosa sia cambiato. "Una volta arrivavano che sapevano giocare e dovevo insegnargli a stare fermi", ha detto. "Adesso sanno stare fermi benissimo."',
    ),
    p(
      "Dodici ore la settimana per dieci anni fanno più di 6.000 ore. Sono quelle in cui si impara ciò che nessun corso sa insegnare: il dribbling stretto fra due motorini, il rimbalzo sbagliato sul selciato, la furbizia, la noia. I tedeschi, dopo l'Europeo fallito del 2000, lo hanno capito e hanno costruito 1.000 campetti liberi, recintati, illuminati, aperti fino alle dieci di sera; poi 366 centri federali, 1.300 istruttori, 48 milioni l'anno. Quattordici anni dopo hanno vinto il Mondiale. Noi dopo il 2010 abbiamo cambiato tre allenatori.",
    ),
    h2('Gli stadi pieni di niente'),
    p(
      "Intanto le curve si svuotano. La media degli spettatori di Serie A è scesa da 31.000 del 1998 a 23.000, mentre la Bundesliga saliva da 31.000 a 43.000. Il biglietto meno caro, a Dortmund, costa 15 euro ed è in piedi; a Milano 28, ed è dietro una colonna. Gli incassi da stadio dei nostri club valgono il 12% dei ricavi, le televisioni il 60: un miliardo all'anno che entra dalla finestra ed esce dalla porta dei procuratori. Un'industria che vive di diritti televisivi non ha bisogno di tifosi, ha bisogno di abbonati; e all'abbonato non serve un cortile, basta un divano.",
    ),
    p(
      'Che fare? Tre cose, e nessuna riguarda il modulo. Destinare il 5% dei diritti televisivi, 50 milioni, ai campi liberi nei quartieri: a 80 mila euro l\'uno sono più di 600 campetti ogni anno. Vietare le classifiche sotto i dodici anni, perché chi deve vincere a nove anni non prova mai una giocata. Obbligare i Comuni che rifanno una piazza a lasciarci uno spazio senza il cartello "vietato il gioco del pallone". Quel cartello, a guardarlo bene, è il vero commissario tecnico della Nazionale da trent\'anni.',
    ),
    p(
      'Se non lo faremo, scommetto che mancheremo la qualificazione a uno dei prossimi due Mondiali. Non è mai accaduto dal 1958, e tutti diranno che è stata sfortuna. Ai Tamburi, invece, sanno già come si fa quando manca una porta: si cambia regola e si ricomincia. Basterebbe andare a guardare.',
    ),
  ],
  comments: [
    { id: 3120, author: 'rossoblu73', at: '2014-11-24T19:48:00+01:00', text: "Mancare un Mondiale? Esagerato. Siamo sempre l'Italia." },
    {
      id: 3121,
      author: 'Nico',
      at: '2014-11-25T08:03:00+01:00',
      text: "La porta l'hanno rubata nel 2008, non nel 2009. C'ero.",
    },
  ],
};
