import type { Piece } from '../piece';
import { h2, numbered, p } from '../writing';

export const quandoIlMareSiAllunga: Piece = {
  id: 343560,
  slug: 'quando-il-mare-si-allunga',
  title: 'Quando il mare si allunga',
  section: 'Mediterraneo',
  parentSection: 'Esteri',
  authors: ['Nives Pahor'],
  publishedAt: '2024-02-06T11:25:00+01:00',
  standfirst: ['Le navi hanno ricominciato a girare intorno all’Africa. Se diventa un’abitudine, l’Adriatico torna a essere un golfo'],
  tags: ['suez', 'marrosso', 'porti', 'geopolitica'],
  leadImage: {
    file: 'portacontainer-al-largo.jpg',
    alternative: 'Una portacontainer ferma al largo, al tramonto, davanti a una diga foranea',
    width: 1500,
    height: 844,
  },
  blocks: [
    p(
      'Dal terrazzo del mio ufficio, a Trieste, si contano le navi in rada. A novembre erano nove, a Natale sei, ieri due. Non c’è bisogno di leggere i bollettini per sapere che nel Mar Rosso si spara: basta guardare l’acqua vuota. Da metà dicembre le grandi compagnie hanno sospeso il passaggio per Bab el-Mandeb, dove i miliziani Houthi colpiscono i mercantili, e hanno ripreso la strada di Vasco da Gama. Il Capo di Buona Speranza, nel 2024.',
    ),
    p(
      'Il mare, quando qualcuno lo chiude, non scompare: si allunga. Da Singapore a Trieste, per Suez, sono 6.300 miglia e diciannove giorni; per il Capo ne servono 11.900 e trentacinque. Una nave da 14.000 container consuma nel viaggio lungo circa un milione di dollari di carburante in più. Il nolo da Shanghai a Genova, che il 1° dicembre stava a 1.400 dollari a container, ha superato a gennaio i 6.300: quattro volte e mezzo in sei settimane. Nello stesso mese i transiti nel Canale sono diminuiti del 42 %.',
    ),
    h2('Chi paga davvero'),
    p(
      'La prima reazione, in Europa, è stata un’alzata di spalle. I prezzi al consumo, si è detto, non ne risentiranno: il trasporto pesa l’1,5 % sul costo di una lavatrice. È vero, ed è il modo sbagliato di guardare la questione. Il danno del Mar Rosso non sta nei prezzi ma nelle rotte: un nolo che sale può scendere, un porto che esce dalle mappe non ci rientra.',
    ),
    p(
      'Chi gira intorno all’Africa, infatti, arriva in Europa da ovest. Il primo porto che incontra non è più il Pireo, è Tanger Med; poi vengono Algeciras, Valencia, Sines, e a quel punto Rotterdam è a soli tre giorni. Entrare nel Mediterraneo per risalire l’Adriatico vuol dire aggiungerne cinque e tornare indietro per la stessa porta. Gioia Tauro può ancora difendersi con le navi più piccole; Trieste e Capodistria, che vivono della via più breve fra l’Asia e la Baviera, perdono l’unica ragione per cui esistono. A gennaio il traffico containerizzato dell’alto Adriatico è sceso del 21 %, quello di Tanger è salito del 16.',
    ),
    p(
      'Lo ha spiegato meglio di tutti un vecchio pilota del porto, Drago Furlan, ottant’anni, quattromila navi portate alla banchina: «Suez è un rubinetto che abbiamo aperto noi, con i soldi dei triestini, nel 1869. Ci siamo dimenticati che un rubinetto si può anche chiudere». Non esagera: fra i primi promotori del Canale c’era il barone Revoltella, e il palazzo in cui abitava è a trecento metri dal mio.',
    ),
    h2('La politica che non c’è'),
    p(
      'Di fronte a questo l’Unione europea ha risposto con quattro fregate. La missione avrà, dicono, un mandato «puramente difensivo», e costerà 8 milioni in un anno: quanto il carico di una sola nave, a difesa di merci che valgono più di 500 mil.di di dollari. Gli Stati Uniti bombardano, la Cina tratta per conto suo e ottiene che le sue navi passino con la bandiera bene in vista. L’Egitto perde mezzo miliardo di dollari al mese e tace. L’Italia, che dal Canale fa transitare 154 miliardi di scambi all’anno, pari al 40 % del suo commercio marittimo, discute di chi debba comandare la flottiglia.',
    ),
    p('A me pare che le ipotesi, da qui all’estate, siano tre:'),
    numbered([
      'A Gaza si arriva a una tregua, gli attacchi cessano, e in due mesi le rotte tornano quelle di prima. È ciò che tutti sperano; la considero la meno probabile.',
      'Gli attacchi continuano a bassa intensità. Le compagnie si abituano al Capo, ordinano navi in più, firmano contratti annuali con Tanger e Valencia. È lo scenario peggiore per noi, proprio perché somiglia alla normalità.',
      'Una nave grande affonda nello stretto. Allora, e soltanto allora, l’Europa si accorgerà di avere un mare.',
    ]),
    p(
      'La seconda ipotesi è quella su cui scommetterei. Se a dicembre saremo ancora qui a contare le navi, il declassamento dell’Adriatico non sarà più una conseguenza della guerra ma una scelta degli armatori, e per rovesciarla non basteranno le fregate. Serviranno binari: oggi da Trieste partono 190 treni alla settimana, e il raddoppio della linea verso l’Austria, promesso nel 2009, è al 30 % della progettazione. Un porto lontano dal mare aperto si salva soltanto se è più vicino di tutti alla terra.',
    ),
    p(
      'La geografia non è un destino, ma presenta il conto a chi la dimentica. Per centocinquant’anni abbiamo creduto che la scorciatoia fosse nostra. Era in prestito.',
    ),
  ],
  comments: [],
};
