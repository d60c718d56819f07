/**
 * A dictionary is one text: a line for each root in the order of its code units, with the words of that root, the number of pieces that have it and where its postings
 * stand. A text is kept and read many times faster than a row for each root, and is searched where it lies.
 */
export interface DictionaryEntry {
  root: string;
  /** In the order of their code units. */
  words: string[];
  pieces: number;
  /** Where the postings begin, and how many bytes they have. */
  offset: number;
  length: number;
}

/** The line of a root. */
export function dictionaryLine({ root, words, pieces, offset, length }: DictionaryEntry): string {
  return `${root}\t${words.join(' ')}\t${pieces.toString(36)}\t${offset.toString(36)}\t${length.toString(36)}\n`;
}

/** The entry of exactly this root; null where it has none. */
export function entryOf(dictionary: string, root: string): DictionaryEntry | null {
  const at = firstFrom(dictionary, root);
  return dictionary.startsWith(`${root}\t`, at) ? readLine(dictionary, at).entry : null;
}

/**
 * Where the lines begin whose root begins so and that hold a word which begins so, in order, each once, and whether one is that very word; a line whose numbers begin so may be
 * among them. The word is looked for in the text itself, as engines do a hundred times faster than code that reads each line.
 */
export function linesHolding(dictionary: string, beginning: string, word: string): { line: number; isWhole: boolean }[] {
  const from = firstFrom(dictionary, beginning);
  const part = dictionary.slice(from, firstFrom(dictionary, `${beginning}\uffff`));
  const lines: { line: number; isWhole: boolean }[] = [];
  for (let at = part.indexOf(word); at >= 0;) {
    const before = part.charAt(at - 1);
    if (before === '\t' || before === ' ') {
      // Words are in order: the very one is the first of those that it begins.
      const after = part.charAt(at + word.length);
      lines.push({ line: from + part.lastIndexOf('\n', at) + 1, isWhole: after === '\t' || after === ' ' });
      const end = part.indexOf('\n', at);
      if (end < 0) break;
      at = part.indexOf(word, end);
    } else at = part.indexOf(word, at + 1);
  }
  return lines;
}

/** In how many pieces the root of the line is that begins here. */
export function piecesAt(dictionary: string, line: number): number {
  const from = dictionary.indexOf('\t', dictionary.indexOf('\t', line) + 1) + 1;
  return parseInt(dictionary.slice(from, dictionary.indexOf('\t', from)), 36);
}

/**
 * Calls `visit` with each word of the roots that begin so whose length is between these, and with where its line begins, for {@link readLine}. Many times faster than
 * reading the entries, for who wants few of many.
 */
export function visitWords(
  dictionary: string,
  beginning: string,
  { shortest, longest }: { shortest: number; longest: number },
  visit: (word: string, line: number) => void,
): void {
  // Looked for again only behind it: where there are few, each search for the next one may go through all that follows.
  let blank = -1;
  for (let at = firstFrom(dictionary, beginning); at < dictionary.length && dictionary.startsWith(beginning, at);) {
    let from = dictionary.indexOf('\t', at) + 1;
    const end = dictionary.indexOf('\t', from);
    if (from === 0 || end < 0) throw new RangeError('no line of a dictionary');
    while (from < end) {
      if (blank < from) blank = endAt(dictionary, ' ', from);
      const to = Math.min(blank, end);
      if (to - from >= shortest && to - from <= longest) visit(dictionary.slice(from, to), at);
      from = to + 1;
    }
    at = dictionary.indexOf('\n', end) + 1;
    if (at === 0) throw new RangeError('no line of a dictionary');
  }
}

/** The line that begins here, and where the next one does. Throws on what is no line of a dictionary. */
export function readLine(dictionary: string, at: number): { entry: DictionaryEntry; next: number } {
  const end = dictionary.indexOf('\n', at);
  const [root, words, pieces, offset, length] = dictionary.slice(at, end).split('\t');
  if (end < 0 || root === undefined || words === undefined || pieces === undefined || offset === undefined || length === undefined)
    throw new RangeError('no line of a dictionary');
  const entry = { root, words: words.split(' '), pieces: parseInt(pieces, 36), offset: parseInt(offset, 36), length: parseInt(length, 36) };
  return { entry, next: end + 1 };
}

function endAt(dictionary: string, sign: string, from: number): number {
  const at = dictionary.indexOf(sign, from);
  return at < 0 ? dictionary.length : at;
}

/** Where the first line begins whose root is not before this one; by halving. */
function firstFrom(dictionary: string, root: string): number {
  let low = 0;
  let high = dictionary.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const line = dictionary.lastIndexOf('\n', middle - 1) + 1;
    const there = dictionary.slice(line, dictionary.indexOf('\t', line));
    if (there < root) low = dictionary.indexOf('\n', middle) + 1;
    else high = line;
  }
  return low;
}
