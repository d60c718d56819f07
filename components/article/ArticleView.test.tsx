// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article, Block } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { readPassageText } from '@/utils/highlights/passageText';
import { pieces } from '@/tests/site/pieces';
import { ArticleView } from './ArticleView';

afterEach(cleanup);

const piece: Article = {
  address: 'https://www.glistatigenerali.com/prova/una-prova/',
  title: 'Una prova',
  authors: ['Anna Bruni', 'Carlo Doni'],
  publishedOn: '2025-01-29',
  section: 'Cultura',
  tags: [],
  standfirst: 'Due righe che dicono di che si parla.',
  leadImage: null,
  language: 'it',
  blocks: [],
  sameSection: [],
  sameAuthor: [],
  commentCount: null,
  otherAddresses: [],
};

function show(blocks: Block[], rest: Partial<Article> = {}): HTMLElement {
  const { container } = render(<ArticleView article={{ ...piece, ...rest, blocks }} minutes={3} pictures={{ from: 'page' }} />);
  const body = container.querySelector<HTMLElement>('[data-part="body"]');
  if (body === null) throw new Error('no body');
  return body;
}

const every: Block[] = [
  { kind: 'paragraph', runs: [{ text: 'Un capoverso con ' }, { text: 'enfasi', marks: ['emphasis', 'strong'] }, { text: ', nota', note: 'n1' }, { text: ' e fine.' }] },
  { kind: 'heading', level: 2, id: 'qui', runs: [{ text: 'Un titolo' }] },
  { kind: 'quote', blocks: [{ kind: 'paragraph', runs: [{ text: 'Parole altrui.' }] }], source: [{ text: 'Tizio, 1990' }] },
  { kind: 'list', ordered: true, start: 3, items: [[{ kind: 'paragraph', runs: [{ text: 'tre' }] }], [{ kind: 'paragraph', runs: [{ text: 'quattro' }] }]] },
  { kind: 'figure', image: { address: 'https://cdn.example.org/a.jpg', alternative: 'Un ponte' }, caption: [{ text: 'Il ponte, di sera' }] },
  { kind: 'table', caption: [{ text: 'I conti' }], rows: [[{ header: true, runs: [{ text: 'anno' }] }, { header: true, runs: [{ text: 'euro' }] }], [{ header: false, runs: [{ text: '2024' }] }, { header: false, runs: [{ text: '12' }] }]] },
  { kind: 'verse', lines: [[{ text: 'Gemmea l’aria,' }], [{ text: 'il sole così chiaro' }]] },
  { kind: 'embed', address: 'https://www.youtube.com/watch?v=1', label: 'Il discorso', media: 'video' },
  { kind: 'divider' },
  { kind: 'code', text: 'a = 1' },
  { kind: 'paragraph', runs: [{ text: 'Riga\nspezzata.' }] },
  { kind: 'note', id: 'n1', label: '1', blocks: [{ kind: 'paragraph', runs: [{ text: 'La nota.' }] }] },
]; // prettier-ignore

describe('ArticleView', () => {
  it('reads as the article’s own text, so that offsets mean the same', () => {
    expect(readPassageText(show(every)).text).toBe(articleText(every));
  });

  it.each(pieces.map(({ slug, blocks }) => [slug, blocks] as const))('reads as the text of %s', (_, blocks) => {
    expect(readPassageText(show(blocks)).text).toBe(articleText(blocks));
  });

  it('keeps title and standfirst in elements of their own', () => {
    show(every);
    expect(document.querySelector('[data-part="title"]')?.textContent).toBe(piece.title);
    expect(document.querySelector('[data-part="standfirst"]')?.textContent).toBe(piece.standfirst);
  });

  it('says who, when and how long', () => {
    show([]);
    expect(document.querySelector('.byline')?.textContent).toBe('Anna Bruni e Carlo Doni29 gennaio 20253 minuti di lettura');
  });

  it('asks nobody but the publisher for a picture', () => {
    show(every);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByRole('link', { name: 'Immagine: Un ponte' }).getAttribute('href')).toBe('https://cdn.example.org/a.jpg');
  });

  it('lets no link run anything, and tells nobody where the reader comes from', () => {
    show([{ kind: 'paragraph', runs: [{ text: 'male', link: 'javascript:alert(1)' }, { text: 'bene', link: 'https://example.org/' }, { text: 'dentro', link: '#qui' }] }]); // prettier-ignore
    expect(screen.queryByRole('link', { name: 'male' })).toBeNull();
    expect(screen.getByRole('link', { name: 'bene' }).getAttribute('rel')).toBe('noopener noreferrer');
    expect(screen.getByRole('link', { name: 'dentro' }).getAttribute('href')).toBe('#piece-qui');
  });

  it('joins a footnote and its place in both directions', () => {
    show(every);
    expect(document.querySelector('#piece-n1')?.textContent).toContain('La nota.');
    const back = screen.getByRole('doc-backlink').getAttribute('href') ?? '';
    expect(document.querySelector(back)?.getAttribute('href')).toBe('#piece-n1');
  });
});
