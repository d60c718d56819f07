import { foldWord } from './foldText';
import { isApostrophe, isCapital, isDigit, isLetter, isSpace } from './letters';
import { numberOfFigures } from './numberWords';
import { wordSet } from './wordTables';

/** A word, a numeral or a sign of a text, with what tells a quantity from a name. */
export interface Token {
  kind: 'word' | 'figures' | 'sign';
  start: number;
  end: number;
  written: string;
  folded: string;
  /** Of figures; NaN otherwise. */
  value: number;
  /** White space stands before it. */
  spaced: boolean;
  /** Figures glued to letters or to a hyphen behind letters: `GPT-4`, `5G`, `Qwen2.5`. */
  glued: boolean;
  capital: boolean;
}

/** The tokens of a text; time is linear. Inner stops stay in a word (`mil.di`, `a.C`), separators in figures (`1.500`, `2,5`, `1 500`). */
export function quantityTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at += 1;
    else {
      const end = isDigit(code) ? endOfFigures(text, at) : isLetter(code) ? endOfWord(text, at) : at + 1;
      const kind = isDigit(code) ? 'figures' : isLetter(code) ? 'word' : 'sign';
      const written = text.slice(at, end);
      tokens.push({
        kind,
        start: at,
        end,
        written,
        folded: kind === 'word' ? foldWord(written) : isApostrophe(code) ? '’' : written,
        value: kind === 'figures' ? numberOfFigures(written) : NaN,
        spaced: at === 0 || isSpace(text.charCodeAt(at - 1)),
        glued: kind === 'figures' && isGlued(text, at, end),
        // iOS, eBay: a small letter and then a capital is a name.
        capital: kind === 'word' && (isCapital(code) || (end > at + 1 && isCapital(text.charCodeAt(at + 1)))),
      });
      at = end;
    }
  }
  return tokens;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(code)) end += 1;
    // mil.di, S.p.A, a.C: short pieces only, or a forgotten space would join two sentences.
    else if (code === 0x2e && isLetter(text.charCodeAt(end + 1)) && end - start <= 3) end += 2;
    else break;
  }
  return end;
}

function endOfFigures(text: string, start: number): number {
  let end = start;
  const digits = () => {
    const from = end;
    while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
    return end - from;
  };
  const first = digits();
  for (;;) {
    const code = text.charCodeAt(end);
    if ((code === 0x2e || code === 0x2c) && isDigit(text.charCodeAt(end + 1))) {
      end += 1;
      digits();
    } else if (first <= 3 && isGroupSpace(code) && groupFollows(text, end + 1) && text[start] !== '0') {
      end += 4;
    } else return end;
  }
}

function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function groupFollows(text: string, at: number): boolean {
  for (let digit = 0; digit < 3; digit += 1) if (!isDigit(text.charCodeAt(at + digit))) return false;
  const next = text.charCodeAt(at + 3);
  return !isDigit(next) && !isLetter(next);
}

function isGlued(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before)) return true;
  if ((before === 0x2d || before === 0x2f) && isLetter(text.charCodeAt(start - 2))) return true;
  if (text[end] === '-' && isLetter(text.charCodeAt(end + 1))) return true;
  // 03, 01: figures of a name, except in dates and times, which have their own rules.
  if (!isLetter(text.charCodeAt(end))) return false;
  const suffix = foldWord(text.slice(end, end + 5)).replace(/[^a-z].*$/, '');
  return !gluedUnits.has(suffix) && text[end] !== 'ª' && text[end] !== 'º';
}

/** Units that are written without a blank: “12mila”, “5km”, “40mld”. A letter alone (5G, 3D) names. */
const gluedUnits = wordSet('km kg mln mld cm mm kwh mwh gwh twh kw mw gw mila eur euro mq kmq gb tb mb mg ml hz ppm anni ore min kmh h');
