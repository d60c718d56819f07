import { edit, editEach, hull, putIn, takeOut, type Chance, type Marked } from './markedText';

export type Mutation = (so: Marked, chance: Chance) => Marked;

const adverts = [
  'Iscriviti alla newsletter: ogni mattina il meglio della giornata nella tua casella',
  'Pubblicità',
  'Leggi anche: Perché i treni regionali non arrivano mai in orario, e che cosa si potrebbe fare per i pendolari della provincia',
  'Ti piace quello che leggi? Sostieni il nostro giornalismo con una donazione, anche piccola. Bastano due minuti e una carta.',
  'Continua a leggere dopo la pubblicità',
];
const strangers = [
  'Intanto la giunta ha rinviato il voto sul bilancio, e nessuno sa dire quando se ne riparlerà davvero.',
  'La pioggia di questi giorni ha riempito i fossi, ma gli agricoltori della zona dicono che per i campi è tardi.',
  'Aggiornamento delle ore 18: il comunicato è stato corretto dopo la pubblicazione di questo articolo.',
];
const others = ['altrove', 'forse', 'quasi tutti', 'invece', 'la gente', 'ormai', 'soltanto', 'comunque', 'un tempo', 'parecchio'];

const oneOf = (words: readonly string[], chance: Chance): string => words[Math.floor(chance() * words.length)] ?? '';
const passageOf = (so: Marked): { start: number; end: number } => hull(so) ?? { start: 0, end: 0 };

/** Offsets at which blocks begin. */
function blockStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n\n/gu)].map(({ index }) => index + 2)];
}

/** Other words for some of the passage's, each change inside it; `count` of them, but one at least and never all. */
export function editWords(so: Marked, count: (words: number) => number, chance: Chance): Marked {
  const { start, end } = passageOf(so);
  const words = [...so.text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)];
  const chosen = words
    .map((word) => ({ word, order: chance() }))
    .sort((one, other) => one.order - other.order)
    .slice(0, Math.max(1, Math.min(words.length - 1, count(words.length))))
    .map(({ word }) => word)
    .sort((one, other) => other.index - one.index);
  return chosen.reduce((now, word) => edit(now, start + word.index, start + word.index + word[0].length, oneOf(others, chance)), so);
}

function typos(so: Marked, share: number, chance: Chance): Marked {
  const letters = 'aeiourstlnc';
  return editEach(so, /\p{L}/gu, (letter) => {
    if (chance() >= share) return null;
    const kind = chance();
    const other = letters.charAt(Math.floor(chance() * letters.length));
    return kind < 0.5 ? other : kind < 0.75 ? letter + other : '';
  });
}

/** Moves blocks about; those that hold the passage stay together, as one. */
function reorder(so: Marked, chance: Chance): Marked {
  const { start, end } = passageOf(so);
  const starts = blockStarts(so.text);
  const bounds = starts.filter((at) => at <= start || at > end);
  const blocks = bounds.map((from, index) => ({ from, to: bounds[index + 1] ?? so.text.length + 2, order: chance() }));
  let text = '';
  let own = so.own;
  for (const { from, to } of blocks.sort((one, other) => one.order - other.order)) {
    if (text !== '') text += '\n\n';
    if (start >= from && start < to)
      own = so.own.map((stretch) => ({ start: stretch.start - from + text.length, end: stretch.end - from + text.length }));
    text += so.text.slice(from, Math.min(to - 2, so.text.length));
  }
  return { text, own };
}

function advertsBetween(so: Marked, chance: Chance): Marked {
  return [...so.text.matchAll(/\n\n/gu)].reverse().reduce((now, { index }) => putIn(now, index, `\n\n${oneOf(adverts, chance)}`), so);
}

function advertInside(so: Marked, chance: Chance): Marked {
  const { start, end } = passageOf(so);
  const blanks = [...so.text.slice(start, end).matchAll(/\s+/gu)].map(({ index }) => start + index);
  const at = blanks[Math.floor(chance() * blanks.length)];
  return at === undefined ? so : putIn(so, at, `\n\n${oneOf(adverts, chance)}\n\n`);
}

/** Words of the rest of the text, not of the passage, each with this chance: `change` says what stands for them. */
function around(so: Marked, share: number, chance: Chance, change: (word: string) => string): Marked {
  const { start, end } = passageOf(so);
  return editEach(so, /[\p{L}\p{N}]+ /gu, (word, at) =>
    (at + word.length > start && at < end) || chance() >= share ? null : change(word),
  );
}

function sentenceElsewhere({ text }: Marked, chance: Chance): string {
  const sentences = text.match(/\p{Lu}[^.!?\n]{50,160}[.!?]/gu) ?? [];
  return oneOf(sentences, chance);
}

function newTheme(so: Marked, chance: Chance): Marked {
  const plain = editEach(so, /[“”«»’…]/gu, (found) => (found === '’' ? "'" : found === '…' ? '...' : '"'));
  const parted = editEach(plain, /\n\n/gu, () => (chance() < 0.2 ? '\n' : '\n\n'));
  const quoted = [1, 2].reduce((now) => {
    const starts = blockStarts(now.text);
    return putIn(now, starts[Math.floor(chance() * starts.length)] ?? 0, `${sentenceElsewhere(now, chance)}\n\n`);
  }, parted);
  const between = [...quoted.text.matchAll(/\n\n/gu)]
    .reverse()
    .reduce((now, { index }) => (chance() < 0.15 ? putIn(now, index, `\n\n${oneOf(adverts, chance)}`) : now), quoted);
  const menu = 'Home\n\nPolitica\n\nEconomia\n\nCultura\n\nAccedi o registrati\n\nCondividi su Facebook\n\nTempo di lettura: 6 minuti\n\n';
  const title = `${sentenceElsewhere(so, chance).slice(0, 60)}\n\n`;
  const below = `\n\n${strangers.join('\n\n')}\n\nDallo stesso autore\n\n${sentenceElsewhere(so, chance)}\n\nCommenti\n\nDevi fare login per commentare`;
  return putIn(putIn(between, between.text.length, below), 0, menu + title);
}

/** What happens to pieces between two visits, the passage still there. Seeded by `chance`. */
export const mutations: Readonly<Record<string, Mutation>> = {
  nothing: (so) => so,
  'a paragraph put before': (so, chance) => putIn(so, 0, `${oneOf(strangers, chance)}\n\n`),
  'paragraphs put in here and there': (so, chance) =>
    blockStarts(so.text).reverse().reduce((now, at) => (chance() < 0.4 ? putIn(now, at, `${oneOf(strangers, chance)}\n\n`) : now), so), // prettier-ignore
  'paragraphs cut before': (so) => {
    const before = blockStarts(so.text).filter((at) => at <= passageOf(so).start);
    return takeOut(so, 0, before.at(-1) ?? 0);
  },
  'words cut around': (so, chance) => around(so, 0.1, chance, () => ''),
  'words put in around': (so, chance) => around(so, 0.1, chance, (word) => `${word}${oneOf(others, chance)} `),
  'everything around rewritten': (so, chance) => around(so, 0.5, chance, () => `${oneOf(others, chance)} `),
  'paragraphs in another order': reorder,
  'typographic signs made plain': (so) =>
    editEach(so, /[“”«»’…–—]/gu, (found) => (found === '’' ? "'" : found === '…' ? '...' : /[–—]/u.test(found) ? '-' : '"')),
  'plain signs made typographic': (so) => editEach(so, /["']|\.\.\./gu, (found) => (found === '"' ? '”' : found === "'" ? '’' : '…')),
  'blanks changed': (so) => editEach(so, /\s+/gu, (found) => (found === ' ' ? '\u00A0' : ' \n')),
  'soft hyphens put in': (so, chance) => editEach(so, /\p{L}(?=\p{L}{3})/gu, (letter) => (chance() < 0.1 ? `${letter}\u00AD` : null)),
  'wrapped in elements of its own': (so) => putIn(putIn(so, passageOf(so).end, '\n\n'), passageOf(so).start, '\n\n'),
  'a typo in every thirty letters': (so, chance) => typos(so, 1 / 30, chance),
  'an advert after each paragraph': advertsBetween,
  'adverts beside the passage': (so, chance) =>
    putIn(putIn(so, passageOf(so).end, `\n\n${oneOf(adverts, chance)}\n\n`), passageOf(so).start, `\n\n${oneOf(adverts, chance)}\n\n`),
  'an advert inside the passage': advertInside,
  'one word edited': (so, chance) => editWords(so, () => 1, chance),
  'two words edited': (so, chance) => editWords(so, () => 2, chance),
  'three words edited': (so, chance) => editWords(so, () => 3, chance),
  'a third of the words edited': (so, chance) => editWords(so, (words) => Math.round(words * 0.3), chance),
  'repeated before': (so) => putIn(so, 0, `${so.text.slice(passageOf(so).start, passageOf(so).end)}\n\n`),
  'repeated after': (so) => putIn(so, so.text.length, `\n\n${so.text.slice(passageOf(so).start, passageOf(so).end)}`),
  'pull quote on top, original edited by a word': (so, chance) =>
    putIn(editWords(so, () => 1, chance), 0, `${so.text.slice(passageOf(so).start, passageOf(so).end)}\n\n`), // prettier-ignore
  'new theme': newTheme,
  'new theme, typos, cuts, an edit': (so, chance) =>
    newTheme(editWords(around(typos(so, 1 / 120, chance), 0.03, chance, () => ''), () => 1, chance), chance), // prettier-ignore
};

const removed = (so: Marked): Marked => takeOut(so, passageOf(so).start, passageOf(so).end);

/** Ways in which a passage goes: it must be called lost, or found word for word elsewhere. */
export const removals: Readonly<Record<string, Mutation>> = {
  removed,
  'removed with its paragraph': (so) => {
    const { start, end } = passageOf(so);
    const next = so.text.indexOf('\n\n', end);
    return takeOut(so, blockStarts(so.text).findLast((at) => at <= start) ?? 0, next < 0 ? so.text.length : next + 2);
  },
  'removed, new theme': (so, chance) => newTheme(removed(so), chance),
  'removed, but quoted on top': (so) => {
    const { start, end } = passageOf(so);
    return putIn(takeOut(so, start, end), 0, `${so.text.slice(start, end)}\n\n`);
  },
  'removed, neighbours edited': (so, chance) =>
    removed(around(so, 0.2, chance, () => `${oneOf(others, chance)} `)), // prettier-ignore
};
