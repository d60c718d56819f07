// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress, samplePage, sampleProse } from '@/tests/support/readSample';
import { readPage } from './readPage';
import { readMetadata } from './readMetadata';
it('reads lines, their furniture, title and bounds', () => {
  const page = samplePage({ body: `<p>${sampleProse}</p>` });
  const read = readPage(page.body, readMetadata(page.documentElement), sampleAddress);
  expect(read.title?.text).toBe('Un pezzo');
  expect(read.lines.slice((read.bounds?.head ?? 0) + 1, read.bounds?.end).map(({ text }) => text)).toEqual([sampleProse]);
  expect(read.wordings.filter((wording) => wording === 'same-section')).toHaveLength(1);
});

it('has neither for a page without a title', () => {
  const page = new DOMParser().parseFromString('<p>Testo.</p>', 'text/html');
  expect(readPage(page.body, readMetadata(page.documentElement), sampleAddress)).toMatchObject({ title: null, bounds: null });
});
