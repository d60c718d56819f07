import { expect, it } from 'vitest';
import { feedAddress, postsAddress, siteSlug } from './siteAddresses';

const site = 'https://www.glistatigenerali.com';

it('asks the search feed, and its next pages', () => {
  const question = { kind: 'words', words: 'acqua & città' } as const;
  expect(feedAddress(question, 1)).toBe(`${site}/?s=acqua+%26+citt%C3%A0&feed=rss2`);
  expect(feedAddress(question, 3)).toBe(`${site}/?s=acqua+%26+citt%C3%A0&feed=rss2&paged=3`);
});

it('asks the feeds of authors, sections and tags, and their next pages', () => {
  expect(feedAddress({ kind: 'author', name: 'Niccolò D’Amico' }, 1)).toBe(`${site}/author/niccolo-damico/feed/`);
  expect(feedAddress({ kind: 'section', address: `${site}/economia-e-lavoro/pmi/il-pezzo/` }, 2)).toBe(
    `${site}/category/economia-e-lavoro/pmi/feed/?paged=2`,
  );
  expect(feedAddress({ kind: 'tag', tag: '#Beni comuni' }, 1)).toBe(`${site}/tag/beni-comuni/feed/`);
});

it('asks the REST route for words, the best first', () => {
  const address = new URL(postsAddress({ kind: 'words', words: 'acqua pubblica' }, 2) ?? '');
  expect(address.pathname).toBe('/wp-json/wp/v2/posts');
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    search: 'acqua pubblica',
    page: '2',
    per_page: '10',
    orderby: 'relevance',
    _embed: 'author,wp:term',
  });
  expect(postsAddress({ kind: 'tag', tag: 'scuola' }, 1)).toBeNull();
});

it.each([
  { kind: 'words', words: ' ' },
  { kind: 'author', name: '…' },
  { kind: 'tag', tag: '#' },
  { kind: 'section', address: `${site}/un-pezzo/` },
  { kind: 'section', address: 'nessuno' },
] as const)('has no address for %j', (question) => {
  expect(feedAddress(question, 1)).toBeNull();
  expect(postsAddress(question, 1)).toBeNull();
});

it('writes a name as the site does in its addresses', () => {
  expect(siteSlug('  L’ora di niente: perché? ')).toBe('lora-di-niente-perche');
});
