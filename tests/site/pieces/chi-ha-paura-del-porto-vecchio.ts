import type { Piece } from '../piece';
import { figure, h2, h3, p, quote } from '../writing';

/** Signed by two authors; its title is a question. */
export const chiHaPauraDelPortoVecchio: Piece = {
  id: 236507,
  slug: 'chi-ha-paura-del-porto-vecchio',
  title: 'Chi ha paura del Porto vecchio?',
  section: 'Trieste',
  parentSection: 'Città',
  authors: ['Nives Pahor', 'Sante Corvaglia'],
  publishedAt: '2019-05-23T15:40:00+02:00',
  standfirst: ['Sessantasei ettari, trentotto magazzini, una ferrovia dimenticata: a Trieste il futuro è recintato dal 1919'],
  tags: ['trieste', 'portovecchio', 'rigenerazioneurbana'],
  leadImage: {
    file: 'porto-vecchio.jpg',
    alternative: 'Una fila di magazzini asburgici in mattoni lungo un molo deserto',
    width: 1400,
    height: 788,
    caption: 'I magazzini del secondo fronte, visti dal molo III. © Archivio degli autori',
  },
  blocks: [
    p(
      'Ci sono due modi di guardare il Porto vecchio di Trieste, e noi due, che firmiamo insieme questo articolo, li abbiamo praticati entrambi. Chi ci è nata vede un muro: tre chilometri di recinzione che per un secolo hanno separato la città dal suo mare. Chi ci arriva in treno vede un’occasione: sessantasei ettari affacciati sull’Adriatico, trentotto magazzini di fine Ottocento, una centrale idrodinamica che sembra uscita da un romanzo. Abbiamo discusso per due mesi. Siamo d’accordo su una cosa sola, ma è quella che conta: il Porto vecchio non ha bisogno di un progetto, ha bisogno di una strada.',
    ),
    h2('Un recinto che sopravvive alle sue ragioni'),
    p(
      'L’area fu costruita fra il 1868 e il 1887, quando Trieste era il porto di un impero di 50 milioni di abitanti. Nel 1891 diventò punto franco. Poi l’impero scomparve e il recinto rimase. È sopravvissuto a due guerre, al governo militare alleato, al trattato del 1947 e a ventidue piani di riuso. Ventidue: li abbiamo contati negli archivi del Comune. Il più antico è del 1955, il più recente prevede un centro congressi, un museo del mare, una funivia e 1.800 posti auto.',
    ),
    p(
      'Perché nessuno è stato realizzato? La spiegazione che va per la maggiore è giuridica: il regime di punto franco, sdemanializzato soltanto nel 2016. È vera e non basta. Amburgo aveva un porto franco dal 1888 e nel 2001 ha cominciato a costruire la HafenCity su 157 ettari, più del doppio; oggi ci vivono 4.900 persone e ce ne lavorano quasi 15.000. La differenza non sta nei trattati. Sta nell’ordine dei lavori: ad Amburgo hanno fatto prima la metropolitana, poi le strade, poi gli argini e per ultime le case. A Trieste si disegnano da mezzo secolo le case.',
    ),
    figure({
      file: 'magazzino-ventisei.jpg',
      alternative: 'La facciata restaurata di un lungo magazzino con colonne di ghisa',
      width: 1200,
      height: 800,
      caption: 'Il Magazzino 26, l’unico restaurato per intero: 244 metri di lunghezza.',
    }),
    h2('Due obiezioni'),
    h3('«Costa troppo»'),
    p(
      'Il Comune stima in 450 milioni il recupero degli edifici pubblici e in 60 quello delle reti: acqua, fogne, luce, una linea di tram. La seconda cifra è meno di un settimo della prima, e tuttavia è l’unica che renda possibile la prima, perché nessun privato compra un magazzino senza fogna. Lo Stato ha messo 50 milioni nel 2015. Dopo quattro anni se n’è speso il 3,7 %: meno di due milioni, quasi tutti in studi. Con gli stessi denari si poteva asfaltare il viale monumentale e farci passare un autobus ogni dieci minuti.',
    ),
    h3('«Svuoterà il centro»'),
    p(
      'È la paura dei commercianti del Borgo Teresiano, e va presa sul serio. Trieste perde 1.100 abitanti all’anno, ha 12.000 alloggi vuoti e un’età media di 49 anni: costruire altre case in Porto vecchio vorrebbe dire spostare gli stessi triestini di un chilometro. Ma nessuno obbliga a farne case. La città ha 37 enti scientifici e 4.500 ricercatori, la densità più alta d’Europa in rapporto agli abitanti, e li tiene nascosti sul Carso, a quaranta minuti di corriera. Portarne la metà sul mare non svuoterebbe il centro, lo riempirebbe.',
    ),
    quote('Mio nonno scaricava caffè al Magazzino 18. Io ho cinquant’anni e non ci sono mai entrata. Mi dicono che è bello.', {
      source: 'Una lettrice del quartiere di Roiano',
    }),
    h2('Cominciare dal cancello'),
    p(
      'La nostra proposta è modesta fino alla provocazione: aprire il cancello. Non un concorso, non un masterplan: togliere la recinzione verso Roiano e verso la stazione, illuminare il viale, mettere una pista ciclabile, dieci panchine, due fontane. Sei milioni, un anno di lavoro. Poi aspettare e guardare dove va la gente. Gli urbanisti li chiamano *desire lines*, i sentieri che si formano sull’erba quando nessuno ha detto da che parte si passa; sono gli unici piani regolatori che non sbagliano mai.',
    ),
    p(
      'Il sindaco ha dichiarato che «il Porto vecchio sarà il volano di Trieste». Può darsi. Ma un volano, per girare, ha bisogno che qualcuno dia la prima spinta, e finora si è lavorato soltanto alla targa. Se il cancello resterà chiuso, fra dieci anni saremo al ventitreesimo piano. Se si aprirà, prevediamo che entro il 2030 nessuno ricorderà più chi aveva paura, e di che cosa: una città che ritrova il mare smette presto di domandarsi perché lo avesse perduto.',
    ),
  ],
  comments: [
    {
      id: 57890,
      author: 'Edoardo Cossutta',
      at: '2019-05-23T19:05:00+02:00',
      text: 'Sui 37 enti siamo d’accordo, ma spostarne la metà sul mare chi lo paga? I ricercatori stanno bene fra i pini.',
      replies: [{ id: 57893, author: 'Nives Pahor', at: '2019-05-23T20:50:00+02:00', text: 'Stanno bene fra i pini finché non perdono l’ultima corriera.' }],
    },
    { id: 57911, author: 'Bora scura', at: '2019-05-24T08:12:00+02:00', text: 'Dieci panchine? Con la bora ne resteranno quattro.' },
  ],
};
