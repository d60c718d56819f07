import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { describeRange } from './describeRange';

const body = new JSDOM('<nav>Menu</nav><p>Il porto è <b>fermo</b>.</p><p> </p>').window.document.body;

function around(selector: string): Range {
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(body.querySelector(selector)!);
  return range;
}

it('describes a range of a page as outside until more is known', () => {
  expect(describeRange(body, around('b'))).toMatchObject({
    part: 'outside',
    quotation: 'fermo',
    before: 'Menu\n\nIl porto è ',
    after: '.',
  });
  expect(describeRange(body, around('b'), 'body')).toMatchObject({ part: 'body' });
});

it('describes nothing where there is no text', () => {
  expect(describeRange(body, around('p:last-child'))).toBeNull();
});
