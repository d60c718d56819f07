import { table, wordSet } from './wordTables';

/* The calendar's words, folded. Data only: the readers of dates hold the rules. */

export const months = table<number>({
  'gennaio genn gen': 1,
  'febbraio febbr feb': 2,
  'marzo mar': 3,
  'aprile apr': 4,
  'maggio magg mag': 5,
  'giugno giu': 6,
  'luglio lug': 7,
  'agosto ago': 8,
  'settembre sett set': 9,
  'ottobre ott': 10,
  'novembre nov': 11,
  'dicembre dic': 12,
});

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

/** Before these words a year is a year whatever comes behind it. */
export const beforeYears = wordSet(
  'nel del dal al il fino dell nell anno l sul gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre estate autunno inverno primavera',
);

/** “4 marzo scorso”. */
export const relativeDates = table<'next' | 'previous'>({
  'successivo prossimo venturo p.v': 'next',
  'scorso precedente passato u.s': 'previous',
});
