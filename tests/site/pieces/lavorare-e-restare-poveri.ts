import type { Piece } from '../piece';
import { h2, list, note, p, quote } from '../writing';

/** Published five minutes after midnight on the first of May: in UTC it is still April. */
export const lavorareERestarePoveri: Piece = {
  id: 349871,
  slug: 'lavorare-e-restare-poveri',
  title: 'Lavorare e restare poveri',
  section: 'Lavoro',
  parentSection: 'Economia e Lavoro',
  authors: ['Michelangelo Dossena'],
  publishedAt: '2024-05-01T00:05:00+02:00',
  standfirst: ['Il Primo maggio celebriamo l’occupazione record. Ma un lavoratore su otto, in Italia, non guadagna abbastanza per uscire dalla povertà'],
  tags: ['lavoropovero', 'salari', 'primomaggio'],
  leadImage: {
    file: 'turno-di-notte.jpg',
    alternative: 'Una fermata d’autobus illuminata prima dell’alba, con quattro persone in attesa',
    width: 1200,
    height: 800,
    caption: 'La prima corsa della linea 84, a San Donato, parte alle 4.50: a bordo ci sono soprattutto addetti alle pulizie.',
  },
  blocks: [
    p(
      'Il lavoro, in Italia, non protegge più dalla povertà. È una frase che vent’anni fa avremmo considerato un’esagerazione sindacale e che oggi è una riga di bilancio: dal 2019 al 2023 gli occupati sono aumentati di 480.000 unità, e nello stesso periodo le famiglie povere con almeno un occupato sono passate dal 5,5 % all’8,2 %. Mai così tante persone al lavoro, mai così tante per le quali il lavoro non basta.',
    ),
    p(
      'Si dirà che è colpa dell’inflazione, e in parte è vero. Fra il 2021 e il 2023 i prezzi sono cresciuti del 17,3 %, le retribuzioni contrattuali del 4,7 %: un operaio dei servizi ha perso in due anni poco più di una mensilità e mezza. Ma l’inflazione ha colpito anche la Francia e la Spagna, dove i salari reali sono già tornati al livello di partenza. Da noi no. Bisogna dunque cercare altrove, e il posto in cui cercare è la quantità di ore, prima ancora della paga.',
    ),
    h2('Il trucco delle ore'),
    p(
      'Prendiamo una donna di quarant’anni che pulisce gli uffici di una banca a San Donato Milanese. La sua paga oraria, 8,10 euro lordi, è bassa ma non scandalosa. Scandaloso è il contratto: 14 ore a settimana, distribuite in cinque mattine, dalle 5.30 alle 8.18. Ne lavorerebbe volentieri trenta, ma l’appalto è stato ribassato tre volte in nove anni, e a ogni ribasso la ditta ha tolto minuti, non metri quadrati. Guadagna 490 euro al mese. Per la statistica è occupata; per il fornaio è una cliente che paga a fine mese.',
    ),
    p(
      'Il part-time involontario è la vera fabbrica del lavoro povero. Riguarda 2.400.000 persone, tre su quattro donne, e spiega secondo i miei calcoli circa il 60 % del divario fra i salari annui italiani e quelli tedeschi nei servizi.[^1] La paga oraria spiega il resto. Eppure il dibattito pubblico si è concentrato quasi per intero sui 9 euro l’ora, come se il problema fosse soltanto il prezzo e non la quantità.',
    ),
    quote('Non mi serve che mi paghino di più le ore che faccio. Mi serve che smettano di togliermele.', {
      source: 'Delegata di un’impresa di pulizie, assemblea di San Donato, febbraio 2024',
    }),
    h2('Perché il salario minimo serve, e perché non basta'),
    p(
      'Sono favorevole a un salario minimo legale. Non ne faccio una bandiera: lo considero un pavimento, e le case senza pavimento sono scomode. Ma chi promette che con 9 euro l’ora scomparirà il lavoro povero promette ciò che non può mantenere. Se la nostra addetta alle pulizie passasse domani da 8,10 a 9 euro, il suo stipendio salirebbe di 54 euro al mese: da 490 a 544. La soglia di povertà, per una persona sola in un Comune grande del Nord, è di 1.175 euro. Il pavimento è necessario; ci vuole però anche un soffitto agli abusi sull’orario.',
    ),
    p('Tre misure costerebbero poco allo Stato e molto a chi oggi specula sui minuti:'),
    list([
      '**una soglia minima di ore** negli appalti pubblici (venti a settimana, salvo richiesta scritta del lavoratore);',
      '**il divieto di ribasso sul monte ore** quando l’appalto cambia mano, con la nullità della clausola e non con una multa di 500 euro;',
      '**un contributo aggiuntivo del 3 %** sui contratti sotto le quindici ore, da restituire all’impresa che li porta sopra le ventiquattro entro un anno.',
    ]),
    p(
      'La terza misura, lo so, farà arrabbiare i piccoli esercenti. Ma il part-time brevissimo è l’unica forma di lavoro che oggi conviene al datore *perché* impoverisce chi la svolge: l’integrazione la paga la fiscalità generale, con gli assegni e con i bonus. Nel 2023 lo Stato ha speso 12 miliardi per sostenere redditi da lavoro insufficienti. È un sussidio alle imprese che pagano poco, travestito da aiuto a chi è pagato poco.',
    ),
    h2('Il conto di domani'),
    p(
      'C’è infine un’aritmetica che nessun governo vuole fare in pubblico. Chi oggi ha quarant’anni e versa contributi su 6.500 euro l’anno maturerà a 67 anni, con le regole attuali, una pensione di circa 340 euro. Non la percepirà, perché è sotto la soglia che consente il ritiro: dovrà aspettare i 71 anni. Entro il 2045, se nulla cambia, i pensionati in questa condizione saranno 1,5 milioni. Oggi risparmiamo sui minuti; domani pagheremo, tutti, gli anni.',
    ),
    p(
      'Per questo il Primo maggio non andrebbe festeggiato contando gli occupati. Andrebbe festeggiato contando quanti, fra loro, possono permettersi di non lavorare il giorno della festa. A San Donato la prima corsa della linea 84 parte anche oggi, alle 4.50, e a bordo non c’è nessuno che vada al concerto.',
    ),
    note(
      'nota-1',
      '1',
      'La scomposizione è mia, su dati di fonte amministrativa relativi a 31.000 contratti lombardi del periodo 2018-2022; altri autori, con metodi diversi, arrivano a una quota compresa fra il 45 e il 55 %.',
    ),
  ],
  comments: [
    {
      id: 81007,
      author: 'Mirella T.',
      at: '2024-05-01T08:22:00+02:00',
      text: 'Io prendo la 84. Grazie.',
    },
  ],
};
