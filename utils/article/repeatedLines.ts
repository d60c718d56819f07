import type { Line } from './readLines';

/** Bodies longer than this (characters) are not searched for pull quotes. */
const mostSearched = 300_000;
/** Nobody says so many characters twice by chance. */
const sentence = 45;
/** A paragraph has at least so many. */
const paragraph = 80;

/** Lines that say word for word what a longer line of the body says, set as a quotation or by themselves. */
export function repeatedLines(zone: readonly Line[], total: number): Line[] {
  if (total > mostSearched || !maySayTwice(zone)) return [];
  const folded = zone.map((line) => lettersOf(line.text));
  const whole = folded.join('\n');
  const settings = zone.map(settingOf);
  // Above the first paragraph a heading is of the head, and the text may well say it again.
  const begin = zone.findIndex((line) => line.rank === 0 && line.text.length >= paragraph);
  const countOf = (setting: string): number => settings.filter((one) => one === setting).length;
  return zone.filter((line, index) => {
    const text = folded[index] ?? '';
    if (text.length < 30 || line.text.length > 500 || line.block.closest('li,td,th,dd') !== null) return false;
    const first = whole.indexOf(text);
    const again = whole.indexOf(text, first + 1);
    if (again < 0) return false;
    const setting = settingOf(line);
    const quoted = line.block.closest('blockquote,aside,figure,q') !== null;
    const inLonger = folded.some((other, place) => place !== index && other.length > text.length && other.includes(text));
    const alike = folded.flatMap((other, place) => (place !== index && other === text ? (zone[place] ?? []) : []));
    const sameElsewhere = alike.some(({ block }) => block.closest('blockquote,aside,figure') === null);
    // Of two that say the same word for word the one without quotation marks stays; where that does not tell, the one that is set as the text is.
    const isOdd = alike.some((other) => {
      if (isInMarks(line) !== isInMarks(other) && settingOf(other) !== setting) return isInMarks(line);
      return countOf(settingOf(other)) > countOf(setting);
    });
    // A heading may be short words of the text; a whole sentence of it is a pull quote in a heading's dress. Where its own paragraph begins with it, it
    // heads that, unless it is long and ends as a sentence too: a subheading is seldom both.
    const isLong = text.length >= sentence;
    const isOwn = folded[index + 1]?.startsWith(text) === true && !(isLong && /[.!…][»”"’']*$/u.test(line.text));
    const own = isOwn ? index + 1 : index;
    const isOther = (place: number): boolean => place !== index && place !== own;
    const isSentence = (): boolean =>
      index > begin &&
      (isLong
        ? folded.some((other, place) => isOther(place) && other.includes(text))
        : saysSentence(
            line,
            zone.filter((_, place) => isOther(place)),
            countOf(setting) > 1,
          ));
    return inLonger ? quoted || line.rank === 0 || isSentence() : (quoted && sameElsewhere) || isOdd;
  });
}

/**
 * Whether a line ends as a sentence does, and one of the others has it whole, from one end of a sentence to the next. A question may well be asked in a heading and once
 * more in the text under it: it counts only where no other heading is set like this one.
 */
function saysSentence(line: Line, others: readonly Line[], hasKin: boolean): boolean {
  const said = line.text.replace(/^[«“"‘'\s]+|[»”"’'\s]+$/gu, '');
  if (!(hasKin ? /[.!…]$/u : /[.!?…]$/u).test(said)) return false;
  return others.some((other) => {
    const at = other.text.indexOf(said);
    return at === 0 || (at > 0 && /[.!?…:»”"«“—–-]\s*$/u.test(other.text.slice(0, at)));
  });
}

/**
 * Whether some short line may be said twice: a long stretch of bare words in it is. Folding all of a text is slow, and few pieces repeat
 * themselves.
 */
function maySayTwice(zone: readonly Line[]): boolean {
  const texts = zone.map((line) => line.text.toLowerCase());
  const whole = texts.join('\n');
  return texts.some((text) => {
    if (text.length < 30 || text.length > 500) return false;
    const words = (/[\p{L}\p{N} ]{25,}/u.exec(text)?.[0] ?? longestWords(text)).trim();
    return whole.indexOf(words, whole.indexOf(words) + 1) >= 0;
  });
}

function isInMarks({ text }: Line): boolean {
  return /^[«“"].*[»”"]$/u.test(text);
}

function longestWords(text: string): string {
  return text.split(/[^\p{L}\p{N} ]+/u).reduce((longest, words) => (words.length > longest.length ? words : longest), '');
}

function settingOf({ block, rank }: Line): string {
  return `${rank} ${block.localName} ${block.getAttribute('class') ?? ''}`;
}

/** A pull quote differs in quotation marks and capitals at most. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
