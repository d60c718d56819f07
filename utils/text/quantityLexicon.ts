/* The words of Italian quantities, folded. Data only: findQuantities and its parts hold the rules. */

const table = <Value>(rows: Record<string, Value>): ReadonlyMap<string, Value> => {
  const map = new Map<string, Value>();
  for (const [words, value] of Object.entries(rows)) for (const word of words.split(' ')) map.set(word, value);
  return map;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const multipliers = table<number>({
  'mila migliaia': 1e3,
  'milione milioni mln mil.ni million': 1e6,
  'miliardo miliardi mld mil.di mlrd billion': 1e9,
  'trilione trilioni bilione bilioni trillion': 1e12,
});

export const currencies = table<string>({
  'euro eur €': 'EUR',
  'dollaro dollari usd $': 'USD',
  'sterlina sterline gbp £': 'GBP',
  'yen jpy ¥': 'JPY',
  'yuan renminbi cny': 'CNY',
  'franco franchi chf': 'CHF',
  'rublo rubli': 'RUB',
  'lira lire': 'ITL',
  'rupia rupie': 'INR',
});

export const measures = table<string>({
  'grado gradi °': '°',
  'km chilometro chilometri': 'km',
  'metro metri': 'm',
  'centimetro centimetri cm': 'cm',
  'millimetro millimetri mm': 'mm',
  'litro litri': 'l',
  'ettaro ettari': 'ha',
  'tonnellata tonnellate': 't',
  'kg chilo chili chilogrammo chilogrammi': 'kg',
  'grammo grammi': 'g',
  'kwh chilowattora': 'kWh',
  'mwh megawattora': 'MWh',
  gwh: 'GWh',
  'mw megawatt': 'MW',
  'gw gigawatt': 'GW',
  'quintale quintali': 'q',
  'barile barili': 'bbl',
  'miglio miglia': 'mi',
});

export const durations = table<string>({
  'anno anni': 'anno',
  'mese mesi': 'mese',
  'settimana settimane': 'settimana',
  'giorno giorni': 'giorno',
  'ora ore': 'ora',
  'minuto minuti': 'minuto',
  secondi: 'secondo',
  'secolo secoli': 'secolo',
  'decennio decenni': 'decennio',
});

export const months = table<number>({
  gennaio: 1,
  febbraio: 2,
  marzo: 3,
  aprile: 4,
  maggio: 5,
  giugno: 6,
  luglio: 7,
  agosto: 8,
  'settembre sett': 9,
  ottobre: 10,
  novembre: 11,
  dicembre: 12,
});

/** “una ventina”: about so many. */
export const collectives = table<number>({
  decina: 10,
  dozzina: 12,
  quindicina: 15,
  ventina: 20,
  trentina: 30,
  quarantina: 40,
  cinquantina: 50,
  sessantina: 60,
  settantina: 70,
  ottantina: 80,
  novantina: 90,
  centinaio: 100,
  migliaio: 1000,
});

/** “decine di”: an order of magnitude. */
export const magnitudes = table<number>({ decine: 10, dozzine: 12, centinaia: 100, migliaia: 1e3, milioni: 1e6, miliardi: 1e9 });

export const fractions = table<number>({
  'mezzo meta': 2,
  'terzo terzi': 3,
  'quarto quarti': 4,
  'quinto quinti': 5,
  'sesto sesti': 6,
  'settimo settimi': 7,
  'ottavo ottavi': 8,
  'nono noni': 9,
  'decimo decimi': 10,
  'centesimo centesimi': 100,
});

export const ordinals = table<number>({ primo: 1, prima: 1, secondo: 2, seconda: 2, terzo: 3, terza: 3, quarto: 4, quarta: 4 });

export const decades = table<number>({
  dieci: 1910,
  venti: 1920,
  trenta: 1930,
  quaranta: 1940,
  cinquanta: 1950,
  sessanta: 1960,
  settanta: 1970,
  ottanta: 1980,
  novanta: 1990,
  duemila: 2000,
});

export const centuries = table<number>({
  duecento: 13,
  trecento: 14,
  quattrocento: 15,
  cinquecento: 16,
  seicento: 17,
  settecento: 18,
  ottocento: 19,
  novecento: 20,
});

/** After these a number is a name: of a law, a page, a street, a version. */
export const naming = set(
  'art artt articolo articoli comma commi legge leggi decreto decreti dl d.l dlgs d.lgs dpcm d.p.c.m dpr d.p.r dm d.m direttiva regolamento delibera sentenza n nn nr numero numeri num pag pagg pagina pagine p pp capitolo cap vol volume canto versetto ' +
    'agenda industria versione modello canale canali tg rai boeing airbus formula windows linea binario autostrada statale lotto tabella tab figura fig nota allegato protocollo piazza via viale corso civico interno area missione componente classe fase livello serie quota h euro',
);

/** Capitalised words that open a sentence before a number and name nothing. */
export const beforeNumbers = set(
  'il lo la i gli le l un una in nel nello nella nell nei negli nelle al allo alla all ai agli alle del dello della dell dei degli delle dal dallo dalla dall dai dagli dalle sul sullo sulla sull sui sugli sulle di a da con su per tra fra e o ma se ' +
    'che sono erano ogni circa quasi oltre almeno appena solo soltanto ben altri altre questi queste quei quegli quelle tutti tutte poi ora oggi dopo prima entro fino anche servono bastano mancano ci vi ne non piu meno gia con ' +
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre usd gbp chf anni anno ore',
);

export const noUnit = set(
  'di e o a da in su per con tra fra che il lo la i gli le un una del dello della dei degli delle dell al allo alla ai agli alle nel nella nei nelle non piu meno ma se come sono era erano hanno ha ci si al circa su fa dopo prima ogni anche contro ed',
);
