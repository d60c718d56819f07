import { expect, it } from 'vitest';
import type { Block } from './article';
import { articleText } from './articleText';
import { compareVersions } from './compareVersions';

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const state = (...texts: string[]) => ({ title: 'Il titolo', standfirst: 'Il sommario.', blocks: texts.map(paragraph) });

/** The comparison of two bodies as `kind text`, title and standfirst left out. */
function body(saved: ReturnType<typeof state>, now: ReturnType<typeof state>): string[] {
  return compareVersions(saved, now)
    .pieces.filter(({ part }) => part === 'body')
    .map(({ kind, text }) => `${kind} ${text}`);
}

it('tells sentence by sentence what came and what went, the old before the new', () => {
  const saved = state('Primo. Secondo, come era.', 'Terzo. Quarto.');
  const now = state('Primo. Secondo, come è.', 'Terzo. Un altro. Quarto.');
  expect(compareVersions(saved, now).changed).toBe(true);
  expect(body(saved, now)).toEqual([
    'same Primo.',
    'removed Secondo, come era.',
    'added Secondo, come è.',
    'same Terzo.',
    'added Un altro.',
    'same Quarto.',
  ]);
});

it('says where each sentence stands in either text', () => {
  const [saved, now] = [state('Primo. Secondo.', 'Terzo.'), state('Zero.', 'Primo. Terzo.')];
  for (const { part, text, saved: was, now: is } of compareVersions(saved, now).pieces) {
    if (part !== 'body') continue;
    if (was) expect(articleText(saved.blocks).slice(was.start, was.end)).toBe(text);
    if (is) expect(articleText(now.blocks).slice(is.start, is.end)).toBe(text);
  }
  expect(compareVersions(saved, now).pieces.map(({ saved: was, now: is }) => [was !== null, is !== null])).toContainEqual([true, true]);
});

it.each([
  ['quotation marks', 'Disse: «Non è vero».', 'Disse: “Non è vero”.'],
  ['spaces inside guillemets', 'Disse: «Non è vero».', 'Disse: «\u00a0Non è vero\u00a0».'],
  ['apostrophes', 'L’acqua c’è.', "L'acqua c'è."],
  ['dashes', 'Il piano 2024–2026 — dicono — va.', 'Il piano 2024-2026 - dicono - va.'],
  ['dots', 'E poi… niente.', 'E poi... niente.'],
  ['soft hyphens', 'La precipitazione cala.', 'La pre\u00adcipi\u00adta\u00adzione cala.'],
  ['white space', 'La  città\u202fè  cambiata.', 'La città è cambiata.'],
  ['accents written otherwise', 'La citt\u00e0.', 'La citta\u0300.'],
])('takes other %s for no change', (_, saved, now) => {
  expect(compareVersions(state(saved), state(now)).changed).toBe(false);
});

it('takes other paragraphs of the same words for no change', () => {
  const now = state('Primo, che', 'va a capo. Secondo.');
  expect(compareVersions(state('Primo, che va a capo.', 'Secondo.'), now).changed).toBe(false);
});

it.each([
  ['a letter', 'Costa 3 milioni.', 'Costa 8 milioni.'],
  ['a capital', 'Il presidente tace.', 'Il Presidente tace.'],
  ['a comma', 'Non, è vero.', 'Non è vero.'],
  ['an accent', 'E vero.', 'È vero.'],
])('takes %s for a change', (_, saved, now) => {
  expect(compareVersions(state(saved), state(now)).changed).toBe(true);
});

it('sees a change of title and of standfirst', () => {
  const { pieces } = compareVersions(state('Uno.'), { ...state('Uno.'), title: 'Un altro titolo', standfirst: null });
  expect(pieces.map(({ kind, part }) => `${kind} ${part}`)).toEqual(['removed title', 'added title', 'removed standfirst', 'same body']);
});

it('takes a text of another book for replaced, without comparing for minutes', () => {
  const book = (name: string) => state(...Array.from({ length: 3_000 }, (_, index) => `${name} dice la frase ${index}.`));
  const { pieces } = compareVersions(book('Ada'), book('Ugo'));
  const kinds = pieces.filter(({ part }) => part === 'body').map(({ kind }) => kind);
  expect(kinds).toHaveLength(6_000);
  expect(kinds.lastIndexOf('removed')).toBe(2_999);
});
