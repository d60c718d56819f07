import { announcing, closing, foreign, lettered, offices, opening, trailing, units, unnamed } from './abbreviations';
import { isCapital, isDigit, isLetter, isSmall, isSpace } from './letters';
import { isOpener, wordBefore, type Follower } from './sentenceFollower';
import { isCloser, type Stop } from './sentenceStop';

/** At the end of a word: abbreviations have none. */
const accented = 'àèéìòùÀÈÉÌÒÙ';
/** Verbs of telling, which no surname looks like: “Viveva a New York, N.Y. Suonava al Village”. */
const told = /^.{3,}(?:[aei]va|[aei]vano|[aei]rono)$/;
/** No word of Italian or English ends so, but “sottosegr.” and “pubbl.” do. */
const cutBetweenConsonants = /(?:[bcdfgptv][lr]|gn|cc|pp|vv)$/;
/** Characters looked at around a stop to tell an address from prose. */
const reach = 40;

/**
 * Whether a single full stop at `stop`, with white space behind it, ends a sentence that begins at `sentenceStart`. `bracketed` tells that a bracket
 * is open there.
 */
export function fullStopEnds(text: string, sentenceStart: number, stop: number, follower: Follower, bracketed: boolean): boolean {
  const word = wordBefore(text, stop);
  // “W. A. Mozart”: a letter with its stop is an initial and no word; “s.r.l. – Tutti i diritti”: a dash goes on.
  const goesOn = text[follower.at + 1] === '.' || /[–—-]/.test(text.slice(stop + 1, follower.at));
  const opensBeyondDoubt = follower.kind === 'capital' && !goesOn && (opening.has(follower.word) || told.test(follower.word));
  if (isListMark(text, sentenceStart, stop)) return false;
  if (word === '') return true;
  if (isDigit(word.charCodeAt(0))) return true;
  // Small as they are written: “il 4 u.s.” ends what it belongs to, “U.S. Open” announces.
  const shouted = isCapital(text.charCodeAt(stop - 1)) && isCapital(text.charCodeAt(stop - word.length));
  if (trailing.has(word) && !(shouted && word.includes('.')))
    return follower.kind !== 'digit' || !units.has(word) || followsFigures(text, stop - word.length);
  if (units.has(word) && follower.kind === 'capital' && !goesOn && followsFigures(text, stop - word.length)) return true;
  if (offices.has(word) && !followsFigures(text, stop - word.length)) return opensBeyondDoubt && unnamed.has(follower.word);
  if (word.length === 1)
    return isCapital(text.charCodeAt(stop - 1))
      ? letterEnds(text, stop, opensBeyondDoubt)
      : follower.kind !== 'digit' && (!announcing.has(word) || opensBeyondDoubt);
  if (announcing.has(word)) return opensBeyondDoubt && unnamed.has(follower.word);
  if (closing.has(word)) return opensBeyondDoubt;
  // Dotted letters that are on no list: F.B.I., J.M.
  if (word.length < 8 && /^(?:[a-z]\.)+[a-z]$/.test(word)) return opensBeyondDoubt;
  if (follower.kind === 'digit' && isCutShort(text, stop, word)) return false;
  if (cutBetweenConsonants.test(word) && isSmall(text.charCodeAt(stop - word.length))) return opensBeyondDoubt;
  return word.length > 4 || !(isRoman(text, follower) || (bracketed && follower.kind === 'digit'));
}

/**
 * Whether a full stop before a small letter ends a sentence all the same (“Non mi piace. e non lo nascondo”): only after what no abbreviation looks
 * like, which is a closed quotation or bracket, a year, an accented vowel, a word of four letters or more with a vowel at its end.
 */
export function endsBeforeSmall(text: string, stop: Stop): boolean {
  if (text[stop.start] !== '.' || stop.end !== stop.start + 1) return false;
  const last = text.charAt(stop.start - 1);
  if (last !== '' && (isCloser(last) || accented.includes(last))) return true;
  const word = wordBefore(text, stop.start);
  return /^(?:[a-z]{3,}[aeiou]|1[5-9]\d\d|20\d\d)$/.test(word) && !announcing.has(word) && !closing.has(word) && !trailing.has(word);
}

/** A forgotten space: “Tutto qui.Non serve altro”. A word, a stop, a capitalised word; never inside an address or an abbreviation. */
export function endsWithoutSpace(text: string, stop: Stop, follower: Follower): boolean {
  if (stop.end > stop.marksEnd) return follower.kind === 'capital' || follower.kind === 'quotation';
  if (follower.kind !== 'capital') return false;
  if (stop.marksEnd > stop.start + 1 || text[stop.start] !== '.') return true;
  const next = stop.end;
  const opens = isOpener(text.charAt(next)) || isSmall(text.charCodeAt(next + 1)) || !isLetter(text.charCodeAt(next + 1));
  return opens && text[next + 1] !== '.' && isPlainBefore(text, stop.start) && !insideAddress(text, stop.start);
}

/** Whether what stands before a stop is a word of small letters, a year or a closing quote: none of them an abbreviation. */
function isPlainBefore(text: string, stop: number): boolean {
  if (isCloser(text.charAt(stop - 1)) || accented.includes(text.charAt(stop - 1))) return true;
  const word = wordBefore(text, stop);
  if (/^\d{2,4}$/.test(word)) return true;
  return /^[a-z]{2,}$/.test(word) && isSmall(text.charCodeAt(stop - 1)) && !announcing.has(word) && !closing.has(word);
}

/** An address of mail or web, or the name of a file: `relazione.Final.docx`. */
function insideAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < reach && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && end - at < reach && !isSpace(text.charCodeAt(end))) end += 1;
  const token = text.slice(start, end);
  return token.includes('@') || token.includes('/') || token.startsWith('www') || /\.[a-z]{2,4}\b/.test(text.slice(at + 1, end));
}

/** “delib. 12”: a small-lettered word cut at a consonant that ends no Italian word announces its number. */
function isCutShort(text: string, stop: number, word: string): boolean {
  return isSmall(text.charCodeAt(stop - word.length)) && /[bcdfgmpqstvz]$/.test(word) && !foreign.has(word);
}

/** “90 min. Troppi” against “al km. 12”: whether figures stand before the unit that begins at `from`. */
function followsFigures(text: string, from: number): boolean {
  let end = from;
  while (end > 0 && from - end < 3 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return isDigit(text.charCodeAt(end - 1));
}

/** “J. M. Keynes”, “S. Egidio” against “La vitamina C. Non basta”. */
function letterEnds(text: string, stop: number, opensBeyondDoubt: boolean): boolean {
  let end = stop - 1;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  // “38 °C. Fa caldo”
  if (text[stop - 2] === '°' || (text[end - 1] === '°' && isDigit(text.charCodeAt(end - 2)))) return true;
  const word = wordBefore(text, end);
  // “il governo Conte I. Chissà”, “Carlo V. Poi”: the number of a name.
  const numbered = 'IVX'.includes(text.charAt(stop - 1)) && word.length > 2 && isCapital(text.charCodeAt(end - word.length));
  if (numbered && end - word.length > 0) return true;
  // “in serie A e B. Vialli”: two letters that name.
  return opensBeyondDoubt || lettered.has(word) || (/^[eo]$/.test(word) && /\s[A-Z] [eo]$/.test(text.slice(Math.max(0, end - 4), end)));
}

/** “lib. XI”, “canto V”: a numeral of two letters, or V and X, which are no words; “V. anche” is an abbreviation. */
function isRoman(text: string, follower: Follower): boolean {
  const end = follower.at + follower.word.length;
  return /^(?:[ivxl]{2,6}|[vx])$/.test(follower.word) && isCapital(text.charCodeAt(end - 1)) && text[end] !== '.';
}

/** The mark of a list item: “1. Abolire la tassa”, “II. La casa”, “B. La casa”, “858. Comprensorio”. A year is none. */
function isListMark(text: string, sentenceStart: number, stop: number): boolean {
  if (stop - sentenceStart > 10) return false;
  const head = text.slice(sentenceStart, stop).trim();
  return /^[([]?(?:\d{1,3}|[2-9]\d{3}|1[0-4]\d\d|[A-Za-z]|[IVX]{1,5})$/.test(head) && !/^20\d\d$/.test(head);
}
