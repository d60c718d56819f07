/** A text with the place of the passage that is looked for, null when the passage is no longer there. */
export interface Marked {
  text: string;
  passage: { start: number; end: number } | null;
}

export type Chance = () => number;

/** Equal seeds give equal series of numbers from 0 to 1 (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Replaces a stretch of the text, and moves or stretches the passage with it. */
function replace({ text, passage }: Marked, from: number, to: number, words: string): Marked {
  const grown = words.length - (to - from);
  const shift = (offset: number): number =>
    offset >= to ? offset + grown : offset > from ? Math.min(offset, from + words.length) : offset;
  const moved = passage && { start: passage.start >= to ? passage.start + grown : passage.start, end: shift(passage.end) };
  return { text: text.slice(0, from) + words + text.slice(to), passage: moved };
}

const advert = 'Iscriviti alla newsletter: ogni mattina il meglio della giornata nella tua casella';
const stranger = 'Intanto la giunta ha rinviato il voto sul bilancio, e nessuno sa dire quando se ne riparlerà davvero.';

function blockEnd(text: string, offset: number): number {
  const end = text.indexOf('\n\n', offset);
  return end < 0 ? text.length : end;
}

function eachPlace(marked: Marked, pattern: RegExp, change: (found: string) => string): Marked {
  return [...marked.text.matchAll(pattern)]
    .reverse()
    .reduce((so, match) => replace(so, match.index, match.index + match[0].length, change(match[0])), marked);
}

function editWords(marked: Marked, share: number, chance: Chance): Marked {
  const { passage, text } = marked;
  if (!passage) return marked;
  const words = [...text.slice(passage.start, passage.end).matchAll(/\p{L}{4,}/gu)];
  const count = Math.max(1, Math.round(words.length * share));
  const chosen = words
    .map((word) => ({ word, order: chance() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count);
  return chosen
    .map(({ word }) => word)
    .sort((a, b) => b.index - a.index)
    .reduce((so, word) => {
      const from = passage.start + word.index;
      return replace(so, from, from + word[0].length, 'altrove');
    }, marked);
}

/** What happens to articles between two visits, each as a change of the text. */
export const mutations: Readonly<Record<string, (marked: Marked, chance: Chance) => Marked>> = {
  nothing: (marked) => marked,
  'a paragraph put before': (marked) => replace(marked, 0, 0, `${stranger}\n\n`),
  'a paragraph cut before': (marked) => {
    const end = blockEnd(marked.text, 0) + 2;
    return marked.passage && end < marked.passage.start ? replace(marked, 0, end, '') : marked;
  },
  'typographic quotes made plain': (marked) => eachPlace(marked, /[“”«»’]/gu, (found) => (found === '’' ? "'" : '"')),
  'blanks changed': (marked) => eachPlace(marked, /\n\n/gu, () => ' \n'),
  'a typo in every thirty letters': (marked, chance) => eachPlace(marked, /\p{L}/gu, (found) => (chance() < 1 / 30 ? 'x' : found)),
  'an advert after each paragraph': (marked) => eachPlace(marked, /\n\n/gu, () => `\n\n${advert}\n\n`),
  'an advert inside the passage': (marked) => {
    const { passage, text } = marked;
    const middle = passage ? text.indexOf(' ', (passage.start + passage.end) >> 1) : -1;
    return passage && middle > 0 && middle < passage.end ? replace(marked, middle, middle + 1, `\n\n${advert}\n\n`) : marked;
  },
  'one word edited': (marked, chance) => editWords(marked, 0, chance),
  'a third of the words edited': (marked, chance) => editWords(marked, 0.3, chance),
  'repeated on top, the original edited by a word': (marked, chance) => {
    const { passage, text } = marked;
    return passage ? replace(editWords(marked, 0, chance), 0, 0, `${text.slice(passage.start, passage.end)}\n\n`) : marked;
  },
  removed: (marked) => {
    const { passage } = marked;
    return passage ? { ...replace(marked, passage.start, passage.end, ''), passage: null } : marked;
  },
  'removed with its paragraph': (marked) => {
    const { passage, text } = marked;
    if (!passage) return marked;
    const from = text.lastIndexOf('\n\n', passage.start) + 2;
    return { ...replace(marked, Math.max(0, from - 2), blockEnd(text, passage.end), ''), passage: null };
  },
};
