import { describe, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { type Block } from '@/utils/article/article';
import version1 from './fixtures/version1.json';
import version2 from './fixtures/version2.json';
import { type LibraryExportVersion2 } from './libraryExportVersion2';
import { parseExport } from './parseExport';

const acqua = articleAbout('acqua');
const { selector } = highlightOn(acqua);
const contents: LibraryExportVersion2 = {
  format: 'taccuino-export',
  version: 2,
  exportedAt: '2026-11-23T00:00:00.000Z',
  counts: { articles: 1, highlights: 1, positions: 1, versions: 1 },
  imagesLeftOut: 0,
  settings: { theme: 'dark' },
  articles: [{ savedAt: 1000, article: acqua }],
  highlights: [highlightOn(acqua)],
  positions: [{ address: acqua.address, selector, share: 0.5, at: 1 }],
  versions: [{ address: acqua.address, keptAt: 2000, article: { ...acqua, title: 'Che cosa resta ora' } }],
};
const text = `${JSON.stringify(contents, null, 1)}\n`;

/** The file with one thing altered, as a hand or a fault would. */
function altered(change: (file: Record<string, never>) => void): string {
  const file = JSON.parse(text) as Record<string, never>;
  change(file);
  return JSON.stringify(file);
}

function linkTo(link: string): unknown {
  return { kind: 'paragraph', runs: [{ text: 'qui', link }] };
}

function withBlock(block: unknown): string {
  return JSON.stringify({ ...contents, articles: [{ savedAt: 1, article: { ...acqua, blocks: [block as Block] } }] });
}

it('reads what was written', () => {
  expect(parseExport(text)).toEqual({ kind: 'export', file: JSON.parse(text) as unknown });
  expect(parseExport(`\uFEFF${text}`).kind).toBe('export');
});

describe('a file on readers’ disks', () => {
  it('of version 1 is read as one of version 2, its highlights without labels', () => {
    const { highlights, ...others } = version1;
    expect(parseExport(JSON.stringify(version1))).toEqual({
      kind: 'export',
      file: {
        ...others,
        version: 2,
        counts: { ...version1.counts, versions: 0 },
        highlights: highlights.map((highlight) => ({ ...highlight, labels: [] })),
        versions: [],
      },
    });
  });

  it('of version 2 is read as it is', () => {
    expect(parseExport(JSON.stringify(version2))).toEqual({ kind: 'export', file: version2 });
  });

  it('of version 1 is refused where it is altered, with the place', () => {
    const altered1 = { ...version1, highlights: version1.highlights.map((highlight) => ({ ...highlight, ink: 'pink' })) };
    expect(parseExport(JSON.stringify(altered1))).toEqual({ kind: 'refused', because: 'invalid', path: 'highlights[0].ink' });
  });
});

describe('a file that is not ours or not whole', () => {
  it.each([
    ['', 'not-json'],
    ['Caro diario', 'not-json'],
    ['{"a":', 'not-json'],
    ['[]', 'foreign'],
    ['null', 'foreign'],
    ['{"format":"pocket","version":1}', 'foreign'],
    ['{"format":"taccuino-export"}', 'foreign'],
  ])('“%s” is refused as %s', (raw, because) => {
    expect(parseExport(raw)).toEqual({ kind: 'refused', because });
  });

  it.each([0.2, 0.5, 0.9, 0.999])('is torn after %d of it', (share) => {
    expect(parseExport(text.slice(0, Math.floor(text.length * share) - 1))).toEqual({ kind: 'refused', because: 'torn' });
  });

  it('is torn when it counts more than it has', () => {
    expect(parseExport(altered((file) => Object.assign(file, { highlights: [] })))).toEqual({ kind: 'refused', because: 'torn' });
  });

  it('of a newer version is refused with that version', () => {
    expect(parseExport(altered((file) => Object.assign(file, { version: 3 })))).toEqual({
      kind: 'refused',
      because: 'newer-version',
      version: 3,
    });
  });
});

describe('an altered file is refused with the place', () => {
  it.each<[string, object]>([
    ['articles[0].article.title', { articles: [{ savedAt: 1, article: { ...acqua, title: 7 } }] }],
    ['articles[0].article.address', { articles: [{ savedAt: 1, article: { ...acqua, address: 'https://altrove.example/' } }] }],
    ['articles[1].article.address', { articles: [...contents.articles, ...contents.articles] }],
    [
      'articles[0].article.otherAddresses',
      { articles: [{ savedAt: 1, article: { ...acqua, otherAddresses: ['https://altrove.example/'] } }] },
    ],
    [
      'articles[0].article.leadImage',
      { articles: [{ savedAt: 1, article: { ...acqua, leadImage: { address: 'file:///etc/passwd', alternative: '' } } }] },
    ],
    [
      'articles[0].article.sameAuthor',
      { articles: [{ savedAt: 1, article: { ...acqua, sameAuthor: [{ ...acqua.sameSection[0], address: 'javascript:1' }] } }] },
    ],
    ['versions[0].address', { versions: [{ address: articleAbout('porto').address, keptAt: 1, article: acqua }] }],
    ['versions[1].keptAt', { versions: [...contents.versions, ...contents.versions] }],
    [
      'versions[0].article.blocks[0]',
      { versions: [{ address: acqua.address, keptAt: 1, article: { ...acqua, blocks: [linkTo('data:1')] } }] },
    ],
    ['highlights[0].labels', { highlights: [{ ...highlightOn(acqua), labels: 'tesi' }] }],
    ['version', { version: 0 }],
    ['highlights[0].ink', { highlights: [{ ...highlightOn(acqua), ink: 'pink' }] }],
    ['highlights[0].address', { highlights: [highlightOn(articleAbout('porto'))] }],
    ['highlights[1].id', { highlights: [highlightOn(acqua), highlightOn(acqua)] }],
    ['positions[0].share', { positions: [{ address: acqua.address, selector, share: 7, at: 1 }] }],
    ['positions[0].address', { positions: [{ address: articleAbout('porto').address, selector, share: 0, at: 1 }] }],
  ])('%s', (path, part) => {
    expect(parseExport(altered((file) => Object.assign(file, part)))).toEqual({ kind: 'refused', because: 'invalid', path });
  });

  const harmful = [{ text: 'qui', link: 'javascript:alert(1)' }];
  const paragraph = { kind: 'paragraph', runs: harmful };
  it.each([
    paragraph,
    { kind: 'heading', level: 2, runs: [{ text: 'qui', link: 'JaVaScRiPt:alert(1)' }] },
    { kind: 'quote', blocks: [paragraph], source: [] },
    { kind: 'quote', blocks: [], source: harmful },
    { kind: 'list', ordered: false, items: [[paragraph]] },
    { kind: 'figure', image: { address: 'data:image/svg+xml,<svg/>', alternative: '' }, caption: [] },
    { kind: 'figure', image: { address: 'https://altrove.example/a.jpg', alternative: '' }, caption: harmful },
    { kind: 'table', caption: [], rows: [[{ header: false, runs: harmful }]] },
    { kind: 'table', caption: harmful, rows: [] },
    { kind: 'verse', lines: [harmful] },
    { kind: 'embed', address: 'blob:https://altrove.example/1', label: 'qui' },
    { kind: 'note', id: 'n', label: '1', blocks: [paragraph] },
  ])('an address that runs something: %j', (block) => {
    expect(parseExport(withBlock(block))).toEqual({ kind: 'refused', because: 'invalid', path: 'articles[0].article.blocks[0]' });
  });

  it('blocks nested without end', () => {
    const depth = 20_000;
    const nested = `${'{"kind":"quote","source":[],"blocks":['.repeat(depth)}${']}'.repeat(depth)}`;
    const raw = altered((file) => Object.assign(file, { articles: [{ savedAt: 1, article: { ...acqua, blocks: ['NESTED'] } }] })).replace(
      '"NESTED"',
      nested,
    );
    expect(parseExport(raw)).toMatchObject({ kind: 'refused', because: 'invalid' });
  });
});

it.each(['#n1', 'mailto:ada@prova.example', 'https://altrove.example/x?y#z', 'http://altrove.example/'])(
  'lets the link %s pass',
  (link) => {
    expect(parseExport(withBlock({ kind: 'paragraph', runs: [{ text: 'qui', link }] })).kind).toBe('export');
  },
);
