// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress, sampleProse } from '@/tests/support/readSample';
import { hasText } from './hasText';
import { readLines } from './readLines';

const has = (markup: string, description: string | null = null) =>
  hasText(readLines(new DOMParser().parseFromString(markup, 'text/html').body), ['Ada Neri'], description, sampleAddress);
const picture = (caption: string) => `<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`;

it.each([`<p>${sampleProse}</p>`, `<p>Breve.</p><p>${sampleProse}</p>`, ['Uno', 'Due', 'Tre'].map(picture).join('')])(
  'has one: %s',
  (markup) => {
    expect(has(markup)).toBe(true);
  },
);

it.each([
  '',
  picture(sampleProse),
  `<h4>Ada Neri</h4><p>${sampleProse}</p>`,
  `<p><a href="/a/">${sampleProse}</a></p>`,
  `<h2>${sampleProse}</h2>`,
  `<p><strong>${sampleProse}</strong></p>`,
])('has none: %s', (markup) => {
  expect(has(markup)).toBe(false);
});

it('has none where there is only what the head describes the piece with', () => {
  expect(has(`<p>${sampleProse}</p>`, sampleProse)).toBe(false);
});
