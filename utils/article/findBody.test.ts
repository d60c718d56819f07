// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleProse } from '@/tests/support/readSample';
import { findBody, plainBody, readableElement } from './findBody';
import { readLines } from './readLines';
const p = `<p>${sampleProse}</p>`;
const page = (body: string) => new DOMParser().parseFromString(body, 'text/html');

it('keeps subheads, lists and captions of the element that Readability finds, and a lede before it', () => {
  const copy = page(
    `<div>${p.replace('Il paragrafo', 'L’attacco')}</div><div id="b">${p}${p}<h2>Un titoletto</h2><ul><li>voce</li></ul><figure><img><figcaption>Didascalia</figcaption></figure>${p}</div>`,
  );
  const zone = readLines(copy.body);
  const body = findBody(zone, readableElement(copy, zone));
  expect(body?.lines.map(({ text }) => text.slice(0, 12))).toEqual(zone.map(({ text }) => text.slice(0, 12)));
});

it('trusts the text where Readability finds nothing', () => {
  const zone = readLines(page(`<div id="b">${p}<p>Breve.</p></div>`).body);
  expect(findBody(zone, null)?.container.id).toBe('b');
  expect(findBody([], null)).toBeNull();
});

it('looks only at the lines it is given, and leaves them in their page', () => {
  const copy = page(`<div><p>Fuori, e abbastanza lungo da contare come testo vero e proprio.</p>${p}${p}${p}</div>`);
  const lines = readLines(copy.body);
  expect(readableElement(copy, lines.slice(1))?.textContent).not.toContain('Fuori');
  expect(copy.body.textContent).toContain('Fuori');
  expect(readableElement(copy, [])).toBeNull();
});

it('needs no finding where all prose is set alike, and does where it is torn apart or made of links', () => {
  const plainly = (markup: string) => plainBody(readLines(page(markup).body)) !== null;
  expect(plainly(`<div>${p}<h2>Un titoletto</h2>${p}</div>`)).toBe(true);
  expect(plainly(`<div>${sampleProse}<br><br>${sampleProse}</div>`)).toBe(true);
  expect(plainly(`<div>${p}</div><section>${p}</section>`)).toBe(false);
  expect(plainly(`<div><p><a href="/x">${sampleProse}</a></p></div>`)).toBe(false);
});
