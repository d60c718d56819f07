import { isDigit, isLetter } from './letters';

const combiningMark = /[\u0300-\u036f]+/g;
const joined: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ª: 'a', º: 'o' };
const joinedLetter = /[æœøßłđªº]/g;

/** The word in small letters without accents: `Perché` gives `perche`. Nothing but letters changes. */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (isPlain(small)) return small;
  return small
    .normalize('NFD')
    .replace(combiningMark, '')
    .replace(joinedLetter, (letter) => joined[letter] ?? letter);
}

/** Whether there is nothing to fold but capitals: most Italian words are plain letters, and taking accents apart is what costs. */
export function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/**
 * The text as search sees it: words in small letters without accents, one space between them and none around. Apostrophes of every shape split
 * (`l’economia` gives `l economia`), punctuation goes, a full stop or comma between two digits stays (`1.500`, `2,5`).
 */
export function foldText(text: string): string {
  const folded = foldWord(text);
  let result = '';
  let wordStart = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    if (at < folded.length && belongsToWord(folded, at)) {
      if (wordStart < 0) wordStart = at;
    } else if (wordStart >= 0) {
      result += (result === '' ? '' : ' ') + folded.slice(wordStart, at);
      wordStart = -1;
    }
  }
  return result;
}

function belongsToWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) return true;
  // Halves of a pair: rare letters and emoji can be searched for as they are.
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return (code === 0x2e || code === 0x2c) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}
