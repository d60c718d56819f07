import { expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { type BackupPiece } from './backupFormat';
import { pieceFault } from './pieceFault';

const acqua = articleAbout('acqua');
const highlight = (({ address: _address, ...others }) => others)(highlightOn(acqua));
const image = { state: 'kept' as const, address: 'https://www.glistatigenerali.com/b.jpg', attempts: 1, type: 'image/jpeg', size: 4, file: 'images/00001-1.jpg' }; // prettier-ignore
const piece: BackupPiece = {
  savedAt: 1,
  article: acqua,
  highlights: [highlight],
  position: { selector: highlight.selector, share: 0.5, at: 1 },
  versions: [{ keptAt: 2, article: acqua }],
  images: [image],
};
const nothing = () => ({ addresses: new Set<string>(), ids: new Set<string>(), files: new Set<string>() });

it('finds nothing in a piece as a backup writes it', () => {
  expect(pieceFault(piece, nothing())).toBeNull();
});

it.each<[string, Partial<BackupPiece>]>([
  ['article.address', { article: { ...acqua, address: 'https://altrove.example/' } }],
  [
    'mended',
    { mended: { mending: { removed: [] }, extracted: { ...acqua, blocks: [{ kind: 'embed', address: 'javascript:1', label: '' }] } } },
  ],
  ['highlights', { highlights: [highlight, highlight] }],
  ['position', { position: { selector: highlight.selector, share: 1.5, at: 1 } }],
  ['position', { position: { selector: highlight.selector, share: NaN, at: 1 } }],
  ['versions', { versions: [{ keptAt: 2, article: { ...acqua, address: 'javascript:1' } }] }],
  ['versions', { versions: [piece.versions[0]!, piece.versions[0]!] }],
  ['images', { images: [image, image] }],
  ['images', { images: [image, { ...image, address: 'https://www.glistatigenerali.com/c.jpg' }] }],
  ['images', { images: [{ state: 'wanted', address: 'https://altrove.example/spia.gif', attempts: 0, because: null }] }],
  ['images', { images: [{ state: 'wanted', address: 'http://www.glistatigenerali.com/b.jpg', attempts: 0, because: null }] }],
])('names %s', (fault, part) => {
  expect(pieceFault({ ...piece, ...part }, nothing())).toBe(fault);
});

it('takes each address, highlight and file once in a backup', () => {
  const known = nothing();
  pieceFault(piece, known);
  const porto = { ...piece, article: articleAbout('porto') };
  expect(pieceFault(piece, known)).toBe('article.address');
  expect(pieceFault(porto, known)).toBe('highlights');
  expect(pieceFault({ ...porto, article: articleAbout('treni'), highlights: [], images: [image] }, known)).toBe('images');
});
