import { wordSet } from './wordTables';

/* What makes a figure a name, folded. Data only: quantityNames holds the rules. */

/** After these a number is a name: of a law, a page, a street, a telephone, a version. */
export const naming = wordSet(
  'art artt articolo articoli comma commi co c lett legge leggi l decreto decreti dl d.l dlgs d.lgs dpcm d.p.c.m dpr d.p.r dm d.m lr l.r direttiva regolamento delibera ordinanza sentenza sent risoluzione emendamento mozione circolare protocollo prot ' +
    'n nn nr n.o n.ro numero numeri num pag pagg pagina pagine p pp capitolo capitoli cap par paragrafo vol volume canto versetto salmo sonetto libro lib scena atto episodio puntata stagione tab tabella fig figura nota allegato appendice lezione ' +
    'for ddl pdl tipo parte tomo grado agenda industria impresa transizione versione vers modello mod canale canali tg rai boeing airbus formula windows piazza via viale corso largo vicolo civico interno scala strada statale autostrada linea binario gate terminal casello uscita lotto area settore zona cella stanza camera aula sala banco fila posto ' +
    'missione componente classe fase livello serie quota gruppo girone turno tel telefono cell cellulare fax whatsapp isbn issn iban doi matricola targa codice pratica ricorso fascicolo volo treno km chilometro calibro vitamina opera op sinfonia quartetto basilea',
);

/** Of these words only the small-lettered plural or the word with a measure behind it counts something: “il posto 5”, “5 posti”. */
export const dialled = wordSet('verde bis ter unico rosso');

/** Capitalised words that open a sentence before a number and name nothing. */
export const beforeNumbers = wordSet(
  'il lo la i gli le l un una in nel nello nella nell nei negli nelle al allo alla all ai agli alle del dello della dell dei degli delle dal dallo dalla dall dai dagli dalle sul sullo sulla sull sui sugli sulle di a da con su per tra fra e o ma se ' +
    'che sono erano ogni circa quasi oltre almeno appena solo soltanto ben altri altre questi queste quei quegli quelle tutti tutte poi ora oggi dopo prima entro fino anche servono bastano mancano ci vi ne non piu meno gia con ' +
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre usd gbp chf eur anni anno ore mancavano furono risultato totale costo prezzo primi prime ultimi ultime',
);

/** Singular articles: what stands between one of them and a bare figure is what the figure names (“la stanza 214”). */
export const singularArticles = wordSet(
  'il lo la l un uno una del dello della dell al allo alla all nel nello nella nell sul sullo sulla sull dal dallo dalla dall questo questa quel quella',
);

/** Of these, the ones that stand right before figures that are a name: “il 118”, “la 194”. */
export const calling = wordSet('il la l del della dell al alla all nel nella nell sul sulla sull dal dalla dall');

/** Prepositions before a place: “a Milano 300 operai”. */
export const beforePlaces = wordSet('a ad in da di per tra fra con su');

/** Counted nouns that end in -e or -a, where the ending alone could be a verb's. */
export const countedNouns = wordSet(
  'persone donne famiglie imprese aziende ore settimane scuole case vittime regioni province citta universita volte firme pagine euro vite nazioni lingue stelle tonnellate miglia sterline lire corone rupie domande squadre auto moto',
);

/** Endings of verbs and participles that open a sentence before a number: “Servono 3 miliardi”, “Licenziati 300 operai”. */
export const openingVerb = /(?:[aeio]no|[aiu]t[ie]|[aei]re|rre|iamo|emo)$/;

/** Number and noun that count nothing: sayings and names. The words are joined by a blank. */
export const sayings = new Set(
  (
    'due pesi,due misure,due velocita,quattro mani,due passi,due parole,due righe,due conti,due piedi,due chiacchiere,due soldi,due facce,due dita,tre re,tre moschettieri,tre porcellini,quattro chiacchiere,quattro gatti,quattro soldi,quattro salti,quattro passi,quattro conti,' +
    'quattro venti,quattro mura,quattro ruote,quattro zampe,quattro stagioni,cinque stelle,cinque terre,cinque cerchi,sei nazioni,sette camicie,sette vite,sette mari,sette nani,sette note,sette re,sette colli,otto volante,dieci comandamenti,cento passi,cento citta,' +
    'mille miglia,mille scuse,mille grazie,mille volte,mille ragioni,mille motivi,mille modi,mille pezzi,mille rivoli,mille dubbi,mille problemi,mille difficolta,mille e,mille bolle,mille colori,mille sfumature,mille proroghe'
  ).split(','),
);

/** Capitalised names whose figure a unit or a noun may follow (“Il Sole 24 ore”, “il Movimento 5 stelle”). */
export const titles = new Set([
  'sole 24',
  'movimento 5',
  'movimento cinque',
  'gruppo 24',
  'rete 4',
  'canale 5',
  'italia 1',
  'formula 1',
  'studio 54',
]);

/** Figures with their unit that are a manner of speaking: “a 360 gradi”. */
export const figurative = new Set(['360 gradi', '180 gradi', '360 °']);
