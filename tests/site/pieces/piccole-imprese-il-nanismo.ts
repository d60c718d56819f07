import type { Piece } from '../piece';
import { p } from '../writing';

/** One single paragraph of about a thousand words, as professors of economics write them. */
export const piccoleImpreseIlNanismo: Piece = {
  id: 371204,
  slug: 'piccole-imprese-il-nanismo',
  title: 'Piccole imprese: il “nanismo” è davvero il nostro male? Tre equivoci – e un conto che non torna',
  section: 'Pmi',
  parentSection: 'Economia e Lavoro',
  authors: ['Michelangelo Dossena'],
  publishedAt: '2025-03-12T00:35:00+01:00',
  standfirst: [
    'Piccole imprese: il “nanismo” è davvero il nostro male?',
    'Tre equivoci sulla dimensione, la produttività e il capitale paziente nei distretti fra Schio, Lumezzane e Carpi',
    'La taglia conta meno delle relazioni: un’azienda “sola” da mille addetti può essere più fragile di cinquanta che si parlano',
  ],
  tags: ['pmi', 'produttività', 'distrettiindustriali', 'politicaindustriale'],
  leadImage: {
    file: 'officina-lumezzane.jpg',
    alternative: 'Banco di un’officina meccanica con torni e lampade accese',
    width: 1200,
    height: 675,
  },
  blocks: [
    p(
      'C’è una parola che da trent’anni ritorna, come certe febbri stagionali, in ogni convegno sulla produttività italiana – “nanismo” – e che ha il pregio (o il vizio) di chiudere la discussione prima ancora che cominci, perché chi la pronuncia, si tratti di ministri, banchieri, editorialisti o, lo confesso, di non pochi colleghi, non sta descrivendo un fenomeno ma emettendo una sentenza: se il Paese non cresce è perché le imprese sono piccole, e se sono piccole è perché chi le guida è pigro, familista, geloso della “roba” e refrattario al capitale altrui. Ma è proprio così? ' +
        'I dati, guardati da vicino e non dal finestrino di un treno ad alta velocità, raccontano una storia assai meno comoda: nelle 4.300 imprese manifatturiere che abbiamo seguito fra Schio, Lumezzane e Carpi dal 2012 al 2023 (campione imperfetto, lo so, ma costruito bilancio per bilancio e non al telefono) la produttività per addetto è cresciuta del 2,1 % l’anno nelle aziende fra 20 e 49 addetti e soltanto dello 0,8 % in quelle sopra i 250, con una dispersione interna a ciascuna classe – ed è questo il punto – quattro volte superiore alla differenza fra una classe e l’altra. ' +
        'Il primo equivoco sta dunque nello scambiare una media per una causa: la dimensione non spiega la produttività, semmai ne è l’ombra, perché a crescere sono le imprese che hanno già imparato a fare qualcosa meglio delle altre (un brevetto, una lega, un modo di trattare i fornitori) e non quelle che si sono gonfiate per ottenere un incentivo, come mostrano le 212 fusioni “agevolate” del nostro campione, dopo le quali il margine operativo è sceso in media di 1,4 punti nel giro di tre esercizi. ' +
        'Il secondo equivoco è più sottile e riguarda i confini, giacché la statistica conta le partite Iva mentre la produzione vive di relazioni: la valvola che esce da un’officina bresciana di 18 persone è passata per sette mani, due laboratori di prova, una fonderia, un consorzio per l’export e un istituto tecnico che ne ha formato i tornitori, sicché chiamare “nana” quell’officina equivale a misurare l’altezza di un dito credendo di misurare il corpo – e infatti, quando la fonderia ha chiuso, nel 2019, non si è fermata un’impresa, se ne sono fermate trentuno. ' +
        'Che cosa dovremmo chiamare “grande”, allora: lo stabilimento da 1.000 addetti che compra tutto da un solo fornitore a 9.000 chilometri di distanza, o la rete di cinquanta botteghe che in una settimana, durante la pandemia, ha riconvertito le linee e ha consegnato 600.000 raccordi per i ventilatori polmonari? ' +
        'Il terzo equivoco, il più costoso, è quello del capitale, perché si continua a ripetere che le piccole imprese “non investono” quando dovremmo dire, con maggiore onestà, che nessuno investe *in* loro a condizioni ragionevoli: fra il 2011 e il 2023 il credito alle aziende sotto i 20 addetti si è ridotto di circa 60 miliardi (da 172 a 112, per l’esattezza), il tasso che esse pagano è rimasto superiore di 2,5 punti a quello delle grandi, e nello stesso periodo, a parità di rischio osservato, la loro sofferenza effettiva è stata persino inferiore, il che significa che paghiamo un premio per un pericolo che non c’è – o, se si preferisce, che il sistema bancario ha smesso di saper leggere ciò che un direttore di filiale, nel 1985, leggeva entrando in capannone. ' +
        'Un vecchio imprenditore di Carpi, che ha vissuto tre crisi e ne ha perse due, mi ha detto una volta: «Professore, a me nessuno ha mai chiesto che cosa so fare, mi hanno sempre chiesto quanto sono grosso», e in questa frase c’è più teoria dell’impresa che in molti manuali, perché la domanda giusta non è quanto sia grande un’azienda ma quanto sappia, da chi lo abbia imparato e con chi possa condividerlo senza esserne derubata. ' +
        'Non sto scrivendo – lo preciso, prevenendo l’obiezione del collega di turno – un elogio del piccolo è bello, retorica che ha fatto danni simmetrici e che ha coperto per decenni evasione, lavoro nero, sottocapitalizzazione e passaggi generazionali trasformati in faide: c’è una piccola impresa che è soltanto una grande impresa mancata, e c’è un sommerso che si finge artigianato; ma proprio per questo la politica industriale dovrebbe smettere di premiare la taglia e cominciare a premiare il legame, cioè i contratti di rete con un bilancio comune, i laboratori condivisi, gli Its costruiti *dentro* i distretti (oggi formano meno di 30.000 ragazzi, in Germania i percorsi paralleli ne contano venticinque volte tanti), la certificazione collettiva della filiera. ' +
        'Il conto, del resto, si fa presto, e non torna a chi predica le fusioni per decreto: negli ultimi dieci anni abbiamo speso qualcosa come 3,2 miliardi in crediti d’imposta per aggregazioni e “patrimonializzazione”, ottenendo un aumento della dimensione media di 0,4 addetti, mentre i 140 milioni andati ai contratti di rete – ventitré volte meno – hanno mosso, secondo le nostre stime, investimenti per circa 900 milioni e, quel che più conta, hanno ridotto di un terzo la mortalità delle imprese coinvolte. ' +
        'Perché allora insistiamo? ' +
        'Perché la taglia si vede, si conta, si annuncia in conferenza stampa, mentre il legame è invisibile, lento, refrattario ai comunicati, e chiede alla politica ciò che essa ha smesso di saper dare – pazienza – e alla finanza ciò che non ha mai saputo prezzare, la fiducia (quel “capitale sociale” di cui tutti parlano e che nessuno iscrive all’attivo); e tuttavia, se nei prossimi cinque anni non sapremo spostare almeno un decimo di quelle risorse dalla dimensione alla relazione, i distretti che ci hanno tenuto in piedi nel 2008 e nel 2020 non ci saranno più nel 2030, comprati uno alla volta da fondi che ne apprezzano i marchi e ne ignorano le mani. ' +
        'In conclusione, il nanismo esiste, ma non abita dove lo cerchiamo: non è la statura delle imprese a essere bassa, è corto lo sguardo di chi le misura – e non c’è incentivo fiscale, per quanto generoso, che allunghi la vista a chi non vuole entrare in officina.',
    ),
  ],
  comments: [
    {
      id: 88120,
      author: 'Renata Fossati',
      at: '2025-03-12T09:14:00+01:00',
      text: 'Da trent’anni in una carpenteria di Lumezzane: la frase «quanto sono grosso» me la sono sentita dire anch’io, in tre banche diverse. Ma sul passaggio generazionale il professore è troppo gentile.',
    },
    {
      id: 88133,
      author: 'G. Pellizzari',
      at: '2025-03-12T18:40:00+01:00',
      text: 'Le 212 fusioni sono poche per dire che il margine scende «per colpa» delle fusioni. Si fondono spesso le imprese che stanno già male.',
    },
  ],
};
