import { expect, it } from 'vitest';
import { describePassage } from './describePassage';
import { locatePassage } from './locatePassage';

const text =
  'Alle tre di notte l’acqua fa rumore. La si sente arrivare nelle cisterne sui tetti, e chi ha il sonno leggero si sveglia. Nessuno protesta più da anni.';

it('says how much of words and surroundings is kept', () => {
  const start = text.indexOf('La si sente');
  const end = text.indexOf(', e chi');
  const selector = describePassage(text, { start, end });
  expect(locatePassage(text, selector)).toEqual({ kind: 'found', start, end, sameWords: true, context: 1 });
  expect(locatePassage(text.replace('arrivare', 'correre'), selector)).toMatchObject({
    kind: 'found',
    start,
    sameWords: false,
    context: 1,
  });
});

it('is done in bounded time on a text of a million letters that is all alike', () => {
  const longText = 'la sete e la siccità '.repeat(50_000);
  const selector = describePassage('Qui si dice: la sete è una decisione, non un fatto.', { start: 13, end: 50 });
  const before = performance.now();
  expect(locatePassage(longText, selector).kind).toBe('lost');
  expect(performance.now() - before).toBeLessThan(5_000);
});
