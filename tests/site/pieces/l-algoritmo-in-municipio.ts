import type { Piece } from '../piece';
import { embed, h2, list, p, quote } from '../writing';

/** Links and emphasis that run across many words, one inside the other; a video in the body; a list inside a list. */
export const lAlgoritmoInMunicipio: Piece = {
  id: 412903,
  slug: 'l-algoritmo-in-municipio',
  title: 'L’algoritmo in municipio: chi risponde quando la macchina dice no',
  section: 'Tecnologia',
  parentSection: 'Tecnologia e Media',
  authors: ['Ludovico Serantoni'],
  publishedAt: '2026-10-05T09:50:00+02:00',
  standfirst: ['A Reggio Emilia un sistema automatico ordina le domande di casa popolare. Funziona meglio degli impiegati, ed è proprio questo il problema'],
  tags: ['intelligenzaartificiale', 'pubblica amministrazione', 'casa', 'diritti'],
  leadImage: {
    file: 'sportello-comunale.jpg',
    alternative: 'Uno sportello comunale con il vetro, il numero del turno e uno schermo acceso',
    width: 1600,
    height: 1067,
  },
  blocks: [
    p(
      'Il 14 aprile scorso Samira Haddad, addetta mensa, due figli, ha ricevuto dal Comune di Reggio Emilia una lettera di tre righe: la sua domanda di alloggio era scesa dal posto 38 al posto 211 della graduatoria. Allo sportello le hanno detto che il calcolo era corretto. Ha domandato perché, e l’impiegata, gentilissima, le ha risposto con la frase che ispira il titolo di questo articolo, e che secondo me dovrebbe preoccuparci più di tutti i robot assassini del cinema: «Non lo so, signora, *è la macchina che ha detto di no e io non ho modo di chiederle come mai*».',
    ),
    p(
      'Sgombriamo il campo da un equivoco. Il sistema, che si chiama Ordina ed è in uso dal gennaio 2025, non è un mostro. [La valutazione indipendente pubblicata a giugno dall’università](https://example.org/ordina/valutazione-2026) dice anzi che funziona: i tempi di assegnazione sono passati da 19 a 7 mesi, gli errori materiali dal 6,3 % allo 0,9 %, i ricorsi si sono dimezzati. **Gli impiegati sbagliavano sette volte di più, e sbagliavano quasi sempre nella stessa direzione, cioè a favore di chi sapeva insistere.** La macchina non conosce nessuno, non ha cugini, non si fa impietosire. Chi la critica rimpiangendo lo sportello di una volta non ci ha mai fatto la coda.',
    ),
    p(
      'E tuttavia la signora Haddad aveva ragione. Ci sono voluti quattro mesi, un’associazione di inquilini e [un accesso agli atti che il Comune ha *respinto due volte* prima di concederlo](https://example.org/inquilini/accesso-agli-atti) per scoprire che cosa fosse accaduto: a marzo la figlia maggiore aveva cambiato scuola, e il sistema aveva interpretato il nuovo indirizzo come un secondo nucleo familiare. Una persona se ne sarebbe accorta in dieci secondi. La macchina no, e fra la macchina e la signora non c’era più nessuna persona.',
    ),
    h2('L’errore piccolo e l’errore muto'),
    p(
      'Il punto è che non tutti gli errori si equivalgono. L’impiegato commette errori *frequenti, piccoli e rumorosi*: se ne discute, si alza la voce, si corregge. Il sistema automatico ne commette di *rari, grandi e muti*. Con lo 0,9 % di errore su 4.200 domande le famiglie colpite sono 38, meno di quante fossero prima; ma nessuna di loro sa di esserlo, e nessuno sa spiegarglielo. **Un’amministrazione che sbaglia di meno ma non sa più dire perché ha sbagliato non è più giusta: è soltanto più tranquilla.**',
    ),
    embed('https://www.youtube.com/watch?v=aBcD3fGh1Jk', 'L’audizione in Consiglio comunale, 9 settembre 2026 (12 minuti)', 'video'),
    p(
      'Nel video dell’audizione c’è un momento rivelatore, al minuto 7. Una consigliera chiede al fornitore, una società di Monza che ha venduto Ordina a 46 Comuni per 5,8 milioni complessivi, se sia possibile vedere i pesi del modello. «I pesi sono proprietà industriale», risponde l’amministratore delegato. «Ma vi garantiamo che sono equi.» La sala ride. Non c’è niente da ridere: per due secoli il diritto amministrativo europeo ha lavorato per sostituire la parola del sovrano con *la motivazione del provvedimento*, e in diciotto mesi siamo tornati alla parola. Solo che il sovrano ha la partita Iva.',
    ),
    quote('Ogni provvedimento amministrativo […] deve essere motivato.', { source: 'Legge 7 agosto 1990, n. 241, articolo 3' }),
    p(
      'Sono sei parole, e bastano. Non dicono che il provvedimento dev’essere preso da un essere umano; dicono che qualcuno deve saperne dare ragione. La giurisprudenza, del resto, [lo ha ripetuto più volte, esigendo che l’algoritmo sia *conoscibile*, che non sia l’unico a decidere e che non discrimini](https://example.org/diritto/decisione-automatizzata), e il regolamento europeo sull’intelligenza artificiale, i cui obblighi per i sistemi ad alto rischio sono stati più volte rinviati, va nella stessa direzione. Le norme ci sono. Manca chi, davanti al vetro dello sportello, abbia il potere di applicarle.',
    ),
    h2('Tre cose che costano poco'),
    p('Non credo che la risposta sia spegnere Ordina. Credo che un Comune possa pretendere, già nel prossimo bando:'),
    list([
      'che ogni esito sia accompagnato da **una motivazione in italiano, leggibile da chi ha la terza media**, con le due o tre circostanze che l’hanno determinato;',
      [
        p('che presso ogni sportello ci sia un funzionario con il potere di *fermare* la macchina:'),
        list(['senza chiedere il permesso al fornitore;', 'entro cinque giorni;', 'lasciando scritto perché.']),
      ],
      'che i pesi siano depositati presso il Comune, consultabili da chi fa ricorso, sotto vincolo di riservatezza se proprio è necessario.',
    ]),
    p(
      'Ad Amsterdam lo fanno dal 2020, con un registro pubblico degli algoritmi e un ufficio di nove persone che costa 800.000 euro l’anno. A Reggio ne basterebbero due, di persone: 90.000 euro, l’1,5 % di quanto i 46 Comuni hanno speso per il sistema. Se non lo faremo adesso, che i sistemi decidono l’ordine di una graduatoria, non sapremo farlo fra cinque anni, quando decideranno chi ha diritto all’assistente sociale e chi all’insegnante di sostegno. Le abitudini di uno Stato si formano sulle cose piccole.',
    ),
    p(
      'Samira Haddad, intanto, è tornata al posto 36. Ha ricevuto una lettera di due righe, senza scuse e senza spiegazioni. L’ha mandata a me con un biglietto: «Adesso mi ha detto di sì, *ma continuo a non sapere perché*». È la critica più esatta che abbia letto sull’intelligenza artificiale, e l’ha scritta una donna che serve a tavola.',
    ),
  ],
  comments: [
    {
      id: 95001,
      author: 'M. Iotti',
      at: '2026-10-05T12:31:00+02:00',
      text: 'Lavoro in quell’ufficio. Non è vero che non possiamo chiedere: possiamo aprire una segnalazione al fornitore. Risposta media, trentaquattro giorni.',
    },
    {
      id: 95007,
      author: 'Daniele G.',
      at: '2026-10-05T21:15:00+02:00',
      text: 'Una motivazione generata da un’altra macchina conterebbe come motivazione? Domanda seria.',
      replies: [
        { id: 95012, author: 'Ludovico Serantoni', at: '2026-10-06T08:02:00+02:00', text: 'Risposta seria: conta se qualcuno la firma e ne risponde.' },
      ],
    },
  ],
};
