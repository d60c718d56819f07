// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, samplePage, sampleProse } from '@/tests/support/readSample';
import { findSection } from './findSection';
const find = (page: Document) => {
  const { lines, wordings, title, bounds, metadata, address } = readSample(page);
  return findSection(lines, wordings, title!, bounds!, metadata, address);
};

it('is the label above the title', () => {
  expect(find(samplePage({ body: sampleProse }))).toBe('Pmi');
});

it('is the narrowest of a path of crumbs', () => {
  const page = samplePage({ body: sampleProse });
  page
    .querySelector('main p')!
    .replaceWith(
      ...new DOMParser().parseFromString(
        '<div><a href="/">Home</a> › <a href="/category/economia-e-lavoro/">Economia e Lavoro</a> › <a href="/category/economia-e-lavoro/pmi/">Pmi</a></div>',
        'text/html',
      ).body.childNodes,
    );
  expect(find(page)).toBe('Pmi');
});

it('is what the head says where no label is shown, and null where nothing tells', () => {
  const page = samplePage({ body: sampleProse, head: '<meta property="article:section" content="Piccole imprese">' });
  page.querySelector('main p')!.remove();
  expect(find(page)).toBe('Piccole imprese');
  page.querySelector('meta')!.remove();
  expect(find(page)).toBeNull();
});
