// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, samplePage, sampleProse } from '@/tests/support/readSample';
import { findLeadImage } from './findLeadImage';
const find = (body: string, top = '') => {
  const { root, lines, title, bounds, address } = readSample(samplePage({ body, top: `<p>di Ada Neri</p>${top}` }));
  return findLeadImage(root, lines, title!, bounds!.signed, lines[bounds!.head + 1] ?? null, address)?.address ?? null;
};
const p = `<p>${sampleProse}</p>`;

it('is the picture between head and body', () => {
  expect(find(p, '<img src="/a.jpg" alt="Un porto">')).toBe('https://www.glistatigenerali.com/a.jpg');
});

it('is no picture of the text, no face and no counter', () => {
  expect(find(`${p}<img src="/a.jpg">`)).toBeNull();
  expect(find(p, '<a href="/author/ada/"><img src="/ada.jpg"></a><img src="/b.gif" width="1" height="1">')).toBeNull();
});

it('is no button of a row to share', () => {
  const button = (name: string, href: string) => `<a href="${href}"><img src="/s.png" alt="Condividi su ${name}"></a>`;
  expect(find(p, ['Facebook', 'X', 'Telegram'].map((name) => button(name, '#')).join(''))).toBeNull();
  expect(find(p, button('X', 'https://x.com/intent/post?url=x'))).toBeNull();
  expect(find(p, '<a href="#"><img src="/a.jpg" alt="Un porto"></a>')).toBe('https://www.glistatigenerali.com/a.jpg');
});

it('is no picture of a menu or a form', () => {
  expect(find(p, '<nav><img src="/logo.jpg"></nav><form><img src="/cerca.jpg"></form>')).toBeNull();
});
