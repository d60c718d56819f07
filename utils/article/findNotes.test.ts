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

const found = (html: string) => {
  const { notes, targets } = findNotes(new DOMParser().parseFromString(html, 'text/html').body, sampleAddress);
  return { notes: Object.fromEntries(notes), targets: [...targets] };
};

it.each(['1', '[12]', '(a)', '*', '†', 'iv', ' 3 '])('takes a link labelled “%s” for a reference', (label) => {
  expect(found(`<p>x<a href="#n">${label}</a></p><p id="n">y</p>`).notes).toEqual({ n: label.replace(/[^\p{L}\p{N}*†]/gu, '') });
});

it('keeps the label of the first reference, and takes what stands before its link for another target', () => {
  expect(found('<a href="#n">1</a> <a href="#n">2</a> <a name="n"></a>').notes).toEqual({ n: '1' });
  expect(found('<p id="n">y</p><a href="#n">1</a>')).toEqual({ notes: {}, targets: ['n'] });
});

it.each([
  '<a href="#n">1</a>',
  '<p id="n">x <a href="#n">1</a></p>',
  '<a href="/economia/altro/#n">1</a><p id="n"></p>',
  '<a href="#">1</a><p id=""></p>',
])('finds nothing in %s', (html) => {
  expect(found(html)).toEqual({ notes: {}, targets: [] });
});
