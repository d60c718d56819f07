import type { Piece } from '../piece';
import { figure, h2, p } from '../writing';

export const ilMuseoSenzaBiglietto: Piece = {
  id: 262019,
  slug: 'il-museo-senza-biglietto',
  title: 'Il museo senza biglietto, dopo la tempesta',
  section: 'Musei',
  parentSection: 'Cultura',
  authors: ['Ottavia Rinaldoni'],
  publishedAt: '2020-06-19T10:30:00+02:00',
  standfirst: ['I turisti non torneranno presto. È l’occasione per restituire i musei a chi ci abita accanto'],
  tags: ['musei', 'turismo', 'pandemia'],
  leadImage: {
    file: 'galleria-vuota.jpg',
    alternative: 'Una galleria di quadri deserta, con un custode seduto sul fondo',
    width: 1280,
    height: 853,
  },
  blocks: [
    p(
      'Il custode della Pinacoteca di Urbania si chiama Settimio, ha cinquantanove anni e da tre mesi fa la guardia a quadri che nessuno guarda. «All’inizio mi facevano pena», mi ha raccontato, «poi ho capito che ero io a far pena a loro.» Il museo ha riaperto il 2 giugno, con i guanti, il termometro e la prenotazione. Nelle prime due settimane sono entrate 61 persone. Nello stesso periodo del 2019 erano 900, e fra loro gli abitanti del paese si contavano sulle dita delle mani.',
    ),
    p(
      'È questo il dato che dovrebbe toglierci il sonno, più del crollo. Prima della pandemia i musei italiani festeggiavano ogni anno un record: 54 milioni di visitatori negli istituti statali nel 2019, 242 milioni di incassi. Ma sette italiani su dieci, in quel medesimo anno, non avevano messo piede in un museo. Il successo era fatto da chi passava, non da chi restava.',
    ),
    h2('Un affare che affare non è'),
    p(
      'Il biglietto rende molto a pochi e quasi niente a tutti gli altri. Dieci musei incassano da soli il 62 % del totale; i circa 4.500 musei civici, diocesani, contadini e della civiltà del fischietto ricavano in media 9.400 euro all’anno, e ne spendono 6.000 per venderli: la macchina fiscale, la cassiera a ore, l’assicurazione sul contante. Togliere il biglietto nei piccoli musei costerebbe allo Stato, secondo i miei calcoli, fra 15 e 20 milioni, meno di un centesimo di ciò che si è stanziato a maggio per il bonus vacanze.',
    ),
    figure({
      file: 'quaderno-delle-firme.jpg',
      alternative: 'Un quaderno delle firme aperto su un leggio, con una penna legata allo spago',
      width: 800,
      height: 600,
      caption: 'Il quaderno delle firme: l’ultima, prima della chiusura, è del 7 marzo.',
    }),
    p(
      'Si risponde di solito che ciò che è gratuito non viene apprezzato. Mi piacerebbe che chi lo sostiene lo ripetesse davanti a una chiesa, a una spiaggia o a un ospedale. A Londra i grandi musei nazionali sono gratuiti dal 2001: in dieci anni i visitatori sono cresciuti del 151 %, e le visite dei residenti con i redditi più bassi sono più che raddoppiate. L’esperienza inglese non dimostra che la gratuità basti, perché i meno istruiti restano comunque meno della metà; dimostra che il prezzo era il primo dei cancelli, non l’ultimo.',
    ),
    h2('Il museo come piazza'),
    p(
      'Togliere il biglietto cambia soprattutto la durata. Chi ha pagato 12 euro vuole vedere tutto, e in due ore non vede niente; chi non ha pagato entra per un quadro solo, dieci minuti, mentre aspetta che il figlio esca dalla piscina. Il giorno dopo torna. È la differenza che passa fra un monumento e una piazza: nel primo si va, nella seconda si sta.',
    ),
    p(
      'Settimio, intanto, ha preso un’abitudine. Quando vede qualcuno esitare sulla porta gli dice che c’è fresco. «È la verità», spiega, «e poi dal fresco al Barocci sono quattro gradini.» Se a settembre, finita l’emergenza, avremo soltanto rimesso in coda i turisti, avremo sprecato la tempesta. Se avremo insegnato a mille paesi quei quattro gradini, fra dieci anni qualcuno scriverà che la rinascita è cominciata in un’estate senza nessuno.',
    ),
  ],
  comments: [
    {
      id: 66210,
      author: 'Ilaria Conti',
      at: '2020-06-20T22:01:00+02:00',
      text: 'Abito a Urbania da quarant’anni. Ci sono andata ieri per la prima volta. È vero che c’è fresco.',
    },
  ],
};
