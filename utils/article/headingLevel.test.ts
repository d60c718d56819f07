// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { headingLevel } from './headingLevel';
it('stands below the title', () => {
  expect(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary'].map((name) => headingLevel(document.createElement(name)))).toEqual([
    2, 2, 3, 4, 5, 6, 3,
  ]);
});
