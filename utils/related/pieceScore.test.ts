import { expect, it } from 'vitest';
import { pieceScore } from './pieceScore';
import { topicWords, wordFinder } from './topicWords';

const worths = new Map(topicWords('acquedotto salario').map(({ root }) => [root, 1]));
const score = (title: string, text = ''): number => pieceScore(title, text, worths, wordFinder(new Set(worths.keys())));

it('counts a word in the title more than in the text, less of a long text, and nothing else', () => {
  expect(score('Acquedotti')).toBeGreaterThan(score('Il porto', 'L’acquedotto perde.'.padEnd(6000, ' e poi')));
  expect(score('Acquedotti e salari')).toBeGreaterThan(score('Acquedotti'));
  expect(score('Acquedotti', 'Acquedotti.')).toBeGreaterThan(score('Acquedotti'));
  expect(score('Il porto', 'Il faro.')).toBe(0);
});
