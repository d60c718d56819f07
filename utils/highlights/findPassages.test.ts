import { expect, it } from 'vitest';
import { describePassage } from './describePassage';
import { findPassages } from './findPassages';

it('finds one passage at a step, in the order given, and goes no further than it is asked', () => {
  const text = 'Le gru non si muovono. Chi passa non le vede più. Il porto è fermo da anni, e la città con lui.';
  const asked: string[] = [];
  const highlights = (function* () {
    for (const words of ['Il porto', 'Le gru', 'Chi passa']) {
      asked.push(words);
      const start = text.indexOf(words);
      yield { id: words, selector: describePassage(text, { start, end: start + words.length }) };
    }
  })();
  const search = findPassages(`Nuovo. ${text}`, highlights);
  const first = search.next().value;
  expect(first).toMatchObject({ highlight: { id: 'Il porto' }, found: { state: 'moved', start: 57 } });
  expect(asked).toEqual(['Il porto']);
  expect([...search].map(({ highlight }) => highlight.id)).toEqual(['Le gru', 'Chi passa']);
});
