import { describe, expect, it } from 'vitest';
import { articleText } from '@/utils/article/articleText';
import { pieces } from '@/tests/site/pieces';
import { chanceFrom, mutations } from '@/tests/support/mutations';
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

describe('on pieces that were edited', { timeout: 60_000 }, () => {
  const chance = chanceFrom(20261123);
  const cases = pieces.flatMap((piece) => {
    const body = articleText(piece.blocks);
    return Array.from({ length: 12 }, (_, index) => {
      const length = [18, 60, 160, 500][index % 4]!;
      const from = Math.floor(chance() * Math.max(1, body.length - length - 1));
      const start = body.lastIndexOf(' ', from) + 1;
      const end = Math.max(body.lastIndexOf(' ', start + length), start + 8);
      return { body, passage: { start, end } };
    });
  });

  /** The hard kinds, least share right and largest share wrong; here the passages are cut at random and many are two words long. */
  const hard: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
    'an advert inside the passage': [0.78, 0.15],
    'an advert after each paragraph': [0.96, 0.04],
  };

  it.each(Object.keys(mutations))('%s', (name) => {
    const outcome = { right: 0, wrong: 0, lost: 0 };
    for (const { body, passage } of cases) {
      const changed = mutations[name]!({ text: body, passage }, chance);
      const found = findPassage(changed.text, describePassage(body, passage));
      const truth = changed.passage;
      if (found.state === 'lost') outcome[truth ? 'lost' : 'right']++;
      else if (truth && overlap(found, truth) >= 0.8) outcome.right++;
      else if (!truth && changed.text.slice(found.start, found.end) === body.slice(passage.start, passage.end)) outcome.right++;
      else outcome.wrong++;
    }
    const [right, wrong] = hard[name] ?? [0.95, 0.02];
    expect(outcome.right / cases.length, JSON.stringify(outcome)).toBeGreaterThanOrEqual(right);
    expect(outcome.wrong / cases.length, JSON.stringify(outcome)).toBeLessThanOrEqual(wrong);
  });
});

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, common) / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
