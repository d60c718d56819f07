import { chanceFrom } from './markedText';

/*
 * Texts that nobody would write and somebody will paste: for tests of what must hold whatever the text is. Seeded, so that a failure can be repeated.
 */

const pieces = [
  'Il',
  'ministro',
  'Rossi',
  'dott.',
  'art.',
  '18',
  '1.500',
  '2,5',
  '%',
  '€',
  '«',
  '»',
  '“',
  '”',
  '(',
  ')',
  '[1]',
  '…',
  '...',
  '?',
  '!',
  '.',
  ',',
  ';',
  ':',
  '–',
  '-',
  '/',
  '’',
  "'",
  '•',
  'nel',
  '2019',
  '44',
  'a.C.',
  'tra',
  'il',
  'e',
  'da',
  'a',
  'mila',
  'milioni',
  'miliardi',
  'di',
  'euro',
  'mille',
  'un',
  'una',
  'ventina',
  'sei',
  'due',
  'terzi',
  'volte',
  'XIX',
  'secolo',
  'marzo',
  'ore',
  '10.30',
  '3-0',
  '2024-06-30',
  'PERCHÉ',
  'città',
  'e\u0300',
  'iCloud',
  'S.p.A.',
  'https://esempio.it/A.B',
  'a@b.it',
  '😀',
  '👩‍👩‍👧',
  '\ud83d',
  '\ude00',
  '\u200f',
  'שלום',
  'مرحبا',
  '中文',
  '０１２',
  '\u0000',
  '\u200b',
  '\ufeff',
  '\u00ad',
  'x'.repeat(60),
  '9'.repeat(40),
];
const gaps = ['', ' ', ' ', ' ', '\n', '\n\n', '\u00a0', '\t', '  '];

/** A text of at most `length` pieces without sense: numbers, marks, halves of pairs, right-to-left words. */
export function oddText(seed: number, length: number): string {
  const next = chanceFrom(seed);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  let text = '';
  for (let count = Math.floor(next() * length); count > 0; count -= 1) text += pick(pieces) + pick(gaps);
  return text;
}

/** The text with a few of its characters dropped, doubled, swapped or replaced by an odd piece. */
export function mutatedText(text: string, seed: number): string {
  const next = chanceFrom(seed);
  let result = text;
  for (let change = 0; change < 6; change += 1) {
    const at = Math.floor(next() * (result.length + 1));
    const piece = pieces[Math.floor(next() * pieces.length)] ?? '';
    const taken = Math.floor(next() * 4);
    const put = next() < 0.5 ? piece : next() < 0.5 ? '' : result.slice(at, at + taken).repeat(2);
    result = result.slice(0, at) + put + result.slice(at + taken);
  }
  return result;
}

/** Whole texts that are hard on their own, each with its name. */
export const hardTexts: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks', ' \n\u00a0\t '],
  ['one word', 'Pane'],
  ['no full stop anywhere', 'il governo ha detto che 300 persone su mille '.repeat(400)],
  ['all capitals', 'IL GOVERNO CADE. 20 MILIONI DI EURO PERSI. E NESSUNO LO SA!'],
  ['another language', 'The government fell. It cost $2.5 billion, or 3.5% of GDP. Nobody knew.'],
  ['only quotations', '«Basta.» «Basta cosa? Tutto.» “No!” "Sì."'],
  ['only a list', '1. Pane\n2. Latte\n• 300 g di burro\n- a) sale\n'],
  ['emoji', '😀😀. 👩‍👩‍👧 5 😀! 🇮🇹 10%…'],
  ['right to left', 'Ha detto שלום עולם. مرحبا 25% بالعالم. Poi tacque.'],
  ['lone surrogates', '\ud83d. \ude00 5% \ud83d\ud83d 300 \ude00persone.'],
  ['only marks', '.…?!»”)]([«“'.repeat(50)],
];
