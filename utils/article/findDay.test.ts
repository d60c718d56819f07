// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, samplePage, sampleProse } from '@/tests/support/readSample';
import { findDay } from './findDay';
const find = (page: Document) => {
  const { lines, wordings, title, bounds, metadata, address } = readSample(page);
  return findDay(lines, wordings, title!, bounds!, metadata, address);
};
const body = `<p>${sampleProse}</p>`;

it('is the day shown, and not that of a change', () => {
  expect(find(samplePage({ body }))).toBe('2025-01-29');
  expect(find(samplePage({ body, top: '<p>Aggiornato il 3 febbraio 2025</p><p>Pubblicato il 29/01/2025</p>' }))).toBe('2025-01-29');
});

it('is found below the body', () => {
  expect(find(samplePage({ body: `${body}<p>29 gennaio 2025</p>`, top: '' }))).toBe('2025-01-29');
});

it('is what the head stamps, moved to Rome, where none is shown', () => {
  expect(
    find(samplePage({ body, top: '<p>di Ada Neri</p>', head: '<meta property="article:published_time" content="2025-01-28T23:30:00Z">' })),
  ).toBe('2025-01-29');
  expect(find(samplePage({ body, top: '' }))).toBeNull();
});
