import { expect, it } from 'vitest';
import { pageOf } from '@/tests/support/pageOf';
import { jumpToComments } from './jumpToComments';

it('finds comments by their place or by the words above them, and says when there are none', () => {
  const root = pageOf('Il porto è fermo.');
  expect(jumpToComments(document)).toBe(false);
  const words = Object.assign(document.createElement('h3'), { textContent: '3 commenti' });
  root.append(words);
  expect(jumpToComments(document)).toBe(true);
  words.remove();
  root.append(Object.assign(document.createElement('section'), { id: 'comments' }));
  expect(jumpToComments(document)).toBe(true);
  root.remove();
});
