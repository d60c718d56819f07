import { table, wordSet } from './wordTables';

/* Units and the words that make numbers, folded. Data only: findQuantities and its parts hold the rules. */

/** “mil.di”, “mln” with their stops taken off; trilione and bilione are both 10¹², as newspapers use them. */
export const multipliers = table<number>({
  'mila migliaia': 1e3,
  'milione milioni mln mil.ni mil mio million': 1e6,
  'miliardo miliardi mld mil.di mlrd mrd billion bn': 1e9,
  'trilione trilioni bilione bilioni trillion': 1e12,
});

export const currencies = table<string>({
  'euro eur €': 'EUR',
  'dollaro dollari usd $': 'USD',
  'sterlina sterline gbp £': 'GBP',
  'yen jpy ¥': 'JPY',
  'yuan renminbi cny': 'CNY',
  'franco franchi chf': 'CHF',
  'rublo rubli rub': 'RUB',
  'lira lire': 'ITL',
  'rupia rupie': 'INR',
  'corona corone': 'SEK',
  'zloty pln': 'PLN',
  'fiorini huf': 'HUF',
  'won krw': 'KRW',
  'real reais brl': 'BRL',
  'shekel ils': 'ILS',
  'grivnia grivnie hryvnia uah': 'UAH',
  'dracma dracme': 'GRD',
  'marco marchi': 'DEM',
  'peseta pesetas': 'ESP',
});

/** “dollari canadesi”: the country behind the money decides. */
export const countriesOfMoney = table<string>({
  canadesi: 'CAD',
  australiani: 'AUD',
  neozelandesi: 'NZD',
  turche: 'TRY',
  norvegesi: 'NOK',
  danesi: 'DKK',
  ceche: 'CZK',
  indonesiane: 'IDR',
  pakistane: 'PKR',
  libanesi: 'LBP',
  francesi: 'FRF',
  belgi: 'BEF',
});

/** “una ventina”: about so many. */
export const collectives = table<number>({
  paio: 2,
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

/** “qualche migliaio”. */
export const somes = table<number>({
  'decina decine': 10,
  'centinaio centinaia': 100,
  'migliaio migliaia': 1e3,
  milione: 1e6,
  miliardo: 1e9,
});

export const fractions = table<number>({
  mezzo: 2,
  'terzo terzi': 3,
  'quarto quarti': 4,
  'quinto quinti': 5,
  'sesto sesti': 6,
  'settimo settimi': 7,
  'ottavo ottavi': 8,
  'nono noni': 9,
  'decimo decimi': 10,
  'ventesimo ventesimi': 20,
  'trentesimo trentesimi': 30,
  centesimo: 100,
  'millesimo millesimi': 1000,
});

/** “il doppio”. */
export const multiples = table<number>({ doppio: 2, triplo: 3, quadruplo: 4, quintuplo: 5, sestuplo: 6, decuplo: 10, centuplo: 100 });

/** “raddoppiano”, “triplicate”: beginnings of verbs. */
export const multiplying: readonly (readonly [string, number])[] = [
  ['raddoppi', 2],
  ['triplic', 3],
  ['quadruplic', 4],
  ['quintuplic', 5],
  ['sestuplic', 6],
  ['decuplic', 10],
  ['centuplic', 100],
  ['dimezz', 0.5],
];

/** Words behind a number that are not what it counts. */
export const noUnit = wordSet(
  'di e o a da in su per con tra fra che il lo la i gli le un uno una del dello della dei degli delle dell al allo alla ai agli all alle nel nello nella nei negli nelle nell sul sulla sui sulle dal dalla dai dalle ' +
    'non piu meno ma se come sono era erano hanno ha aveva avevano e ci si al circa fa dopo prima ogni anche contro ed od oppure ne vi mi ti lo cosi ora oggi ieri gia poi quando dove mentre perche rispetto sotto sopra entro fino verso oltre invece solo soltanto ancora quasi almeno appena queste questi quelle quelli essi esse loro noi voi',
);

/** Adjectives that may stand between a number and its unit: “dieci lunghi anni”. */
export const betweenUnits = wordSet(
  'lunghi lunghe interi intere soli sole buoni buone bei belle pieni piene lunghissimi vecchie nuovi nuove',
);
