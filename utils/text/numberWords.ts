const units: Record<string, number> = {
  uno: 1,
  una: 1,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  tredici: 13,
  quattordici: 14,
  quindici: 15,
  sedici: 16,
  diciassette: 17,
  diciotto: 18,
  diciannove: 19,
};
const tens: Record<string, number> = {
  venti: 20,
  trenta: 30,
  quaranta: 40,
  cinquanta: 50,
  sessanta: 60,
  settanta: 70,
  ottanta: 80,
  novanta: 90,
};

/** Every number word begins with one of these: most words are told apart here. */
const heads = new Set([...Object.keys(units), ...Object.keys(tens), 'cento', 'mille'].map((word) => word.slice(0, 2)));

/** The value of an Italian number word, folded: `sessantamila` gives 60000, `trentuno` 31, `trent` and `quattr` (before an apostrophe) 30 and 4; null when it is none. */
export function numberOfWord(word: string): number | null {
  if (word.length < 3 || word.length > 50 || !heads.has(word.slice(0, 2))) return null;
  if (word === 'mille') return 1000;
  if (word.endsWith('quattr')) return numberOfWord(`${word}o`);
  const thousands = word.indexOf('mila');
  if (thousands > 0) {
    const count = belowThousand(word.slice(0, thousands));
    const rest = word.slice(thousands + 4);
    const tail = rest === '' ? 0 : belowThousand(rest);
    return count === null || tail === null ? null : count * 1000 + tail;
  }
  if (word.startsWith('mille')) {
    const tail = belowThousand(word.slice(5));
    return tail === null ? null : 1000 + tail;
  }
  return belowThousand(word);
}

function belowThousand(word: string): number | null {
  const hundred = word.indexOf('cent');
  if (hundred >= 0 && (word.startsWith('cento', hundred) || word === 'cent' || word.startsWith('cent', hundred))) {
    const head = word.slice(0, hundred);
    const count = head === '' ? 1 : units[head];
    if (count === undefined || count < 1 || count > 9 || head === 'uno' || head === 'una') return null;
    const rest = word.slice(hundred + (word.startsWith('cento', hundred) ? 5 : 4));
    if (rest === '') return count * 100;
    // Before “otto” and “ottanta” cento gives up its o: centottanta.
    const tail = belowHundred(rest) ?? belowHundred(`o${rest}`);
    return tail === null ? null : count * 100 + tail;
  }
  return belowHundred(word);
}

function belowHundred(word: string): number | null {
  const unit = units[word];
  if (unit !== undefined) return unit;
  for (const [name, value] of Object.entries(tens)) {
    const short = name.slice(0, -1);
    if (word === name || word === short) return value;
    for (const stem of [name, short]) {
      if (!word.startsWith(stem)) continue;
      const tail = units[word.slice(stem.length)] ?? (word.endsWith('un') && word.length === stem.length + 2 ? 1 : undefined);
      if (tail !== undefined && tail < 10) return value + tail;
    }
  }
  return null;
}

/** The value of a numeral in figures: `1.500` is 1500, `1,5` one and a half, `3.5` three and a half, `1 500` 1500; NaN for what is no number (`1.2.3`). */
export function numberOfFigures(written: string): number {
  const figures = written.replace(/[\s\u00a0\u202f\u2009]/g, '');
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(figures)) return Number(figures.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(figures)) return Number(figures.replaceAll(',', ''));
  return Number(figures.replace(',', '.'));
}

const roman: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a Roman numeral up to XXXIX, or null. */
export function numberOfRoman(written: string): number | null {
  if (!/^(?:X{0,3})(?:IX|IV|V?I{0,3})$/.test(written) || written === '') return null;
  let total = 0;
  for (let at = 0; at < written.length; at += 1) {
    const value = roman[written.charAt(at)] ?? 0;
    total += value < (roman[written.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return total;
}
