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

/** The entries whose root begins so, in order. */
export function* entriesUnder(dictionary: string, beginning: string): Generator<DictionaryEntry> {
  for (let at = firstFrom(dictionary, beginning); at < dictionary.length && dictionary.startsWith(beginning, at);) {
    const { entry, next } = readLine(dictionary, at);
    yield entry;
    at = next;
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
