import type { Piece } from '../piece';
import { p } from '../writing';

/** An interview: questions in bold, answers plain. Published ten minutes after midnight. */
export const ilMedicoCheFaQuarantaChilometri: Piece = {
  id: 301148,
  slug: 'il-medico-che-fa-quaranta-chilometri',
  title: '«La salute si misura in chilometri»: un giorno con l’ultima dottoressa di Craco',
  section: 'Sanità',
  parentSection: 'Salute',
  authors: ['Bruno Castrignò'],
  publishedAt: '2022-02-09T00:10:00+01:00',
  standfirst: [
    'Millecinquecento pazienti, sette Comuni, un’auto con 312.000 chilometri.',
    'Intervista a Rosa Lavecchia, medica di famiglia nelle colline materane',
  ],
  tags: ['sanità', 'medicidibase', 'basilicata', 'aree interne'],
  leadImage: {
    file: 'strada-calanchi.jpg',
    alternative: 'Una strada di montagna fra i calanchi, con un’utilitaria bianca',
    width: 1200,
    height: 800,
    caption: 'La provinciale 176: d’inverno frana in media due volte al mese.',
  },
  blocks: [
    p(
      'L’ambulatorio di Rosa Lavecchia è una stanza di nove metri quadrati sopra l’ufficio postale di Peschiera, frazione di Craco. Sulla scrivania ci sono uno sfigmomanometro, un computer che si collega quando vuole e un’agenda di carta. Ha sessantatré anni, è medica di famiglia dal 1989 e segue 1.512 pazienti in sette Comuni. Fra quattro anni andrà in pensione. Nessuno, finora, ha chiesto il suo posto.',
    ),
    p('**Dottoressa, quanti chilometri ha fatto ieri?**'),
    p(
      'Centoquaranta. È una giornata normale: quaranta per arrivare qui, poi le visite a domicilio. Ieri erano sei, di cui una a Gannano, che non è nemmeno un paese, sono quattro case. Là abita un uomo di novantun anni con lo scompenso. Se non vado io, lo scompenso se lo guarda da solo.',
    ),
    p('**La riforma prevede che a occuparsene siano le case della comunità. Ne apriranno 1.350 in tutta Italia, con due miliardi del Pnrr.**'),
    p(
      'Ho letto il progetto, e sulla carta è bellissimo. La nostra dovrebbe sorgere a Pisticci, a cinquanta minuti d’auto per chi ha l’auto. Il mio paziente di Gannano non ce l’ha, e il pullman passa il martedì e il venerdì. Vede, il difetto sta nella parola «casa»: hanno pensato agli edifici e non alle strade, mentre la salute, nelle aree interne, si misura in chilometri e non in metri quadrati. Con quello che costa un solo edificio, un milione e mezzo, si pagano dieci infermieri di comunità per quattro anni. E gli infermieri si spostano; i muri no.',
    ),
    p('**Molti suoi colleghi dicono che il problema è la burocrazia.**'),
    p(
      'È una parte del problema, e a volte è una scusa. Io passo al computer quasi tre ore al giorno: ricette, piani terapeutici, certificati che ripetono altri certificati. Durante la pandemia sono arrivata a cinque. Ma se domani me ne togliessero la metà, non diventerei giovane. Il nodo è che nel 2010 in questa provincia eravamo 148 medici di famiglia, oggi siamo 109, e dei 109 più di settanta hanno superato i sessant’anni. Entro il 2027 la metà dei pazienti della collina materana resterà senza medico. Non è una previsione, è l’anagrafe.',
    ),
    p('**Perché i giovani non vengono?**'),
    p(
      'Perché noi glielo abbiamo sconsigliato. All’università la medicina di famiglia è una materia a scelta; la borsa per chi la sceglie è di 11.600 euro l’anno, contro i 26.000 degli specializzandi in ospedale. Lei che cosa farebbe? Poi c’è la solitudine. Un giovane collega, bravissimo, ha resistito qui da noi otto mesi. Mi ha detto: «Rosa, non è la fatica. È che se sbaglio non c’è nessuno a cui chiederlo». Aveva ragione. Un medico solo è un medico peggiore, e lo dico io che sono sola da trentatré anni.',
    ),
    p('**E la telemedicina?**'),
    p(
      'La uso, e chi la disprezza non ha mai guidato con la neve. Ho 60 pazienti con la bilancia che mi manda il peso ogni mattina: se uno prende due chili in tre giorni lo chiamo prima che si gonfi. In un anno i ricoveri per scompenso, fra loro, sono scesi da 31 a 19. Però funziona perché li conosco. Il dato mi dice che qualcosa non va; che cosa non va me lo dice la voce. E poi, mi perdoni, in quattro dei miei sette Comuni la rete non prende: la telemedicina comincia da un’antenna.',
    ),
    p('**Che cosa chiederebbe al ministro, se venisse qui?**'),
    p(
      'Che venisse in pullman. Poi gli chiederei tre cose, e nessuna è un edificio. Un’infermiera per ogni mille abitanti, assunta dalla Regione e non da una cooperativa che cambia ogni anno. Un’indennità seria per chi lavora sopra una certa distanza: l’Asl oggi mi rimborsa 0,28 euro al chilometro, e soltanto per le visite programmate. E la possibilità, per un giovane, di fare il tirocinio qui, con me, pagato, finché sono in servizio. Quello che so non è scritto da nessuna parte. So chi ha bisogno di una medicina e chi di una telefonata.',
    ),
    p('**C’è chi sostiene che questi paesi siano condannati e che tenerci un medico sia uno spreco.**'),
    p(
      'Lo so, me l’hanno detto anche in faccia, a un convegno a Roma. Un signore molto elegante ha mostrato una diapositiva: il costo per assistito, a Craco, è 1,8 volte quello di Milano. È vero. Ma la diapositiva successiva mancava, e sarebbe stata questa: quando un paese perde il medico, in cinque anni perde anche un terzo degli abitanti, e quelli che se ne vanno non smettono di ammalarsi. Si ammalano altrove. Non si risparmia niente: si sposta la spesa e si butta via il paese.',
    ),
    p('**Fra quattro anni lei smette. Ha paura?**'),
    p(
      'Per me no: ho un orto e tre nipoti. Ho paura per l’agenda. (*La apre: ogni pagina è fitta di nomi, orari, piccoli disegni.*) Questo segno vuol dire che vive solo; questo, che i figli chiamano la domenica; questo, che dice di stare bene e non è vero. Nessun fascicolo elettronico ha una casella per «dice di stare bene e non è vero». Eppure è la diagnosi che ho fatto più spesso.',
    ),
    p(
      'Alle sei di sera Rosa Lavecchia chiude a chiave l’ambulatorio, mette l’agenda sul sedile e riparte. Quaranta chilometri. All’ultima curva prima della statale si ferma a una finestra illuminata, suona due colpi di clacson e aspetta. La luce si spegne e si riaccende. «Tutto a posto», dice, e ingrana la marcia.',
    ),
  ],
  comments: [
    {
      id: 74055,
      author: 'Un collega del Cilento',
      at: '2022-02-09T07:41:00+01:00',
      text: 'Quarantotto anni, duemila assistiti, stesse strade. Confermo ogni riga, compresi i due colpi di clacson.',
    },
    {
      id: 74061,
      author: 'Annalisa',
      at: '2022-02-09T13:20:00+01:00',
      text: 'È la dottoressa di mia nonna. Il segno sull’agenda è quello dei figli che chiamano la domenica. Da oggi chiamerò anche il mercoledì.',
    },
  ],
};
