import type { Piece } from '../piece';
import { list, p, quote } from '../writing';

/** Its section is a top one. */
export const laBibliotecaApertaDiNotte: Piece = {
  id: 61733,
  slug: 'la-biblioteca-aperta-di-notte',
  title: 'La biblioteca aperta di notte',
  section: 'Cultura',
  parentSection: 'Cultura',
  authors: ['Ottavia Rinaldoni'],
  publishedAt: '2015-06-10T18:20:00+02:00',
  standfirst: ['A Pesaro, per dodici settimane, le sale di lettura hanno chiuso alle due. Non ci sono andati i nottambuli'],
  tags: ['biblioteche', 'pesaro', 'beni comuni'],
  leadImage: {
    file: 'sala-di-lettura.jpg',
    alternative: 'Una sala di lettura con le lampade verdi accese e pochi lettori',
    width: 960,
    height: 640,
    caption: 'La sala grande, mezzanotte e dieci.',
  },
  blocks: [
    p(
      'L’esperimento è durato dodici settimane ed è costato 31.000 euro, meno di un concerto d’estate. Dal 9 marzo al 31 maggio la biblioteca di Pesaro è rimasta aperta fino alle due di notte, cinque giorni su sette. Gli scettici, e fra loro c’ero anch’io, avevano previsto due esiti: il deserto o il bivacco. Non si è verificato nessuno dei due.',
    ),
    p(
      'Dopo le venti sono entrate in media 174 persone a sera, più di quante ne entrassero di pomeriggio. Quattro su dieci non avevano mai avuto la tessera. E la sorpresa è chi erano: non gli universitari sotto esame, che pure c’erano, ma quelli che di giorno la biblioteca non l’hanno mai vista aperta, perché quando è aperta lavorano.',
    ),
    list([
      'Le commesse dei negozi del corso, che escono alle venti e hanno il pullman alle ventidue.',
      'I turnisti del porto e del mobilificio, prima della notte o dopo.',
      'Le badanti, il giovedì, con i telefoni in carica e i figli in video dall’altra parte dell’Europa.',
      'I padri separati con i bambini, il mercoledì, perché la sala ragazzi è calda e non si paga.',
    ]),
    p(
      'Una biblioteca che chiude alle diciotto non è un servizio pubblico: è un servizio per chi ha il pomeriggio libero. La frase è antipatica, me ne rendo conto, e so bene che i bibliotecari sono pochi e pagati male. Ma è l’orario, assai più del catalogo o dell’architettura, a decidere a chi appartiene un luogo. Abbiamo speso 14 milioni, in questa regione, per ristrutturare undici biblioteche fra il 2005 e il 2014, e nello stesso periodo l’apertura media è scesa da 38 a 31 ore a settimana. Edifici più belli, chiusi più a lungo.',
    ),
    quote('Mi vergognavo a entrare, di giorno. Di notte ci vai e nessuno ti chiede che cosa cerchi.', { source: 'Dal quaderno dei lettori, 22 aprile' }),
    p(
      'Il quaderno dei lettori, un registro a fogli bianchi lasciato all’ingresso, è il risultato che la statistica non vede. In dodici settimane lo hanno riempito per 212 pagine. C’è chi ringrazia e chi litiga con l’aria condizionata; c’è un uomo che ha copiato, ogni sera, una voce diversa dell’enciclopedia. Qualcuno ha scritto soltanto: «Qui si sente il mare».',
    ),
    p(
      'Adesso si discute se continuare. L’assessore ha fatto sapere che «la sperimentazione è stata un successo e proprio per questo va ripensata», formula che in vent’anni di vita amministrativa ho imparato a tradurre: non ci sono i soldi. Eppure tenere aperta la sala per un anno intero costerebbe 120.000 euro. Il Comune ne spende 95.000 di luminarie.',
    ),
    p(
      'Non chiedo di spegnere il Natale. Chiedo di considerare che la luce di una sala di lettura, vista dalla strada a mezzanotte, è anch’essa un ornamento, forse il più elegante che una città possa permettersi. E che, a differenza delle stelle di plastica, sotto quella luce c’è qualcuno che sta diventando un’altra persona.',
    ),
  ],
  comments: [],
};
