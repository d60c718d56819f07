// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress } from '@/tests/support/readSample';
import { findNotes } from './findNotes';
it('knows notes by the short label that leads to them, and other targets', () => {
  const { body } = new DOMParser().parseFromString(
    '<p id="p">a<sup><a href="#n1">[1]</a></sup> <a href="#sotto">vedi sotto</a> <a href="#manca">2</a></p><h2 id="sotto">b</h2><ol><li id="n1">c <a href="#p">↩</a></li></ol>',
    'text/html',
  );
  const { notes, targets } = findNotes(body, sampleAddress);
  expect([...notes]).toEqual([['n1', '1']]);
  expect([...targets].sort()).toEqual(['p', 'sotto']);
});
