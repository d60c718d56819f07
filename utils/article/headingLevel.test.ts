// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { headingLevel } from './headingLevel';

it.each([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
  ['summary', 3],
  ['p', 2],
])('sets a %s at level %d, below the title', (name, level) => {
  expect(headingLevel(document.createElement(name))).toBe(level);
});
