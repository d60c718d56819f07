import { describe, expect, it } from 'vitest';
import { articleText } from '@/utils/article/articleText';
import { pieces } from '@/tests/site/pieces';
import { cutPassages } from '@/tests/support/cutPassages';
import { judge, type Verdict } from '@/tests/support/judgePlace';
import { chanceFrom, marked } from '@/tests/support/markedText';
import { mutations, removals, type Mutation } from '@/tests/support/mutations';
import { describePassage } from './describePassage';
import { findPassage } from './findPassage';

const text = [
  'La città è cambiata, dicono. Ma non è vero: la città è ferma.',
  'Chi la governa ha scelto di non scegliere, e il conto lo pagano i quartieri più lontani dal centro.',
  'Resta da capire che cosa ne sarà del porto vecchio, che nessuno vuole e tutti promettono.',
].join('\n\n');

function passage(words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

const told = 'Chi la governa ha scelto di non scegliere';

it('tells whether the words stand where they stood', () => {
  const selector = describePassage(text, passage(told));
  expect(findPassage(text, selector)).toEqual({ state: 'exact', ...passage(told) });
  const later = `Una premessa nuova.\n\n${text}`;
  expect(findPassage(later, selector)).toEqual({ state: 'moved', start: later.indexOf(told), end: later.indexOf(told) + told.length });
});

it('tells repeated words apart by what stands around them', () => {
  const second = passage('la città è', 40);
  const selector = describePassage(text, second);
  const edited = text.replace('La città è cambiata, dicono.', 'Lo dicono in molti: la città è cambiata, la città è un’altra.');
  const found = findPassage(edited, selector);
  expect(found).toMatchObject({ state: 'moved', start: edited.indexOf('la città è ferma') });
});

it('finds an edited passage and says that it changed', () => {
  const selector = describePassage(text, passage(told));
  const edited = text.replace('ha scelto di non scegliere', 'ha preferito non scegliere');
  const found = findPassage(edited, selector);
  expect(found.state).toBe('changed');
  if (found.state !== 'lost') expect(edited.slice(found.start, found.end)).toBe('Chi la governa ha preferito non scegliere');
});

it('takes typography for no change', () => {
  const quoted = 'Disse: «L’acqua è finita…» e poi – dopo un po’ – se ne andò.';
  const selector = describePassage(quoted, { start: 7, end: quoted.length });
  expect(findPassage(quoted.replace('«L’acqua è finita…»', '"L\'acqua è finita..."').replaceAll('–', '—'), selector).state).toBe('exact');
});

it('calls lost what is gone, and what might be either of two', () => {
  const selector = describePassage(text, passage(told));
  expect(findPassage(text.replace(`${told}, e il`, 'Il'), selector).state).toBe('lost');
  expect(findPassage('', selector)).toEqual({ state: 'lost' });
  const short = describePassage(text, passage('città'));
  expect(findPassage('Un altro pezzo su un’altra città, e di nuovo la città.', short).state).toBe('lost');
  expect(findPassage(text, { ...selector, quotation: '  ' })).toEqual({ state: 'lost' });
});

it('covers a passage from its first to its last word, with what was put inside', () => {
  const selector = describePassage(text, passage(told));
  const parted = text.replace('ha scelto di', 'ha scelto\n\nPubblicità: iscriviti alla newsletter del mattino\n\ndi');
  const found = findPassage(parted, selector);
  expect(found).toMatchObject({ state: 'changed', start: parted.indexOf('Chi la governa') });
  if (found.state !== 'lost') expect(parted.slice(found.start, found.end)).toMatch(/^Chi la governa .+ non scegliere$/su);
});

it('takes what stands in the place of a few words for the passage, and nothing where their neighbours have closed up', () => {
  const selector = describePassage(text, passage('il conto'));
  const edited = text.replace('il conto', 'la fattura');
  expect(findPassage(edited, selector)).toEqual({
    state: 'changed',
    start: edited.indexOf('la fattura'),
    end: edited.indexOf(' lo pagano'),
  });
  expect(findPassage(text.replace('il conto ', ''), selector).state).toBe('lost');
});

it('takes signs at the edges along, and begins inside a word where the passage did', () => {
  const quoted = 'Disse: «L’acqua è finita». Poi se ne andò, e nessuno lo rivide più in città.';
  const whole = describePassage(quoted, { start: 7, end: 26 });
  const later = `Una premessa.\n\n${quoted.replace('Disse', 'Lo disse').replace('se ne', 'non se ne')}`;
  expect(findPassage(later, whole)).toMatchObject({ state: 'moved', start: later.indexOf('«'), end: later.indexOf(' Poi') });
  const half = describePassage(quoted, { start: 10, end: 22 });
  expect(findPassage(later, half)).toMatchObject({ state: 'moved', start: later.indexOf('acqua'), end: later.indexOf('ta»') });
});

describe('on pieces that were edited', { timeout: 60_000 }, () => {
  const chance = chanceFrom(20261123);
  const cases = pieces.flatMap((piece) => {
    const body = articleText(piece.blocks);
    return cutPassages(body, 2, chance).map((cut) => ({ body, cut }));
  });

  function tally(change: Mutation): Record<Verdict, number> {
    const outcome = { right: 0, wrong: 0, lost: 0 };
    for (const { body, cut } of cases) {
      const later = change(marked(body, cut), chance);
      const selector = describePassage(body, cut);
      const found = findPassage(later.text, selector);
      outcome[judge(found.state === 'lost' ? null : found, later, selector.quotation)]++;
    }
    return outcome;
  }

  it.each(Object.entries(mutations))('%s', (_, change) => {
    const outcome = tally(change);
    expect(outcome.right / cases.length, JSON.stringify(outcome)).toBeGreaterThanOrEqual(0.97);
    expect(outcome.wrong / cases.length, JSON.stringify(outcome)).toBeLessThanOrEqual(0.02);
  });

  it.each(Object.entries(removals))('%s', (_, change) => {
    const outcome = tally(change);
    expect(outcome.right / cases.length, JSON.stringify(outcome)).toBeGreaterThanOrEqual(0.98);
  });
});
