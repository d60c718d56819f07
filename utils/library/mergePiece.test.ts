import { expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { noMending } from '@/utils/article/mendArticle';
import { type BackupPiece } from '@/utils/export/backupFormat';
import { articleRows } from './articleRows';
import { dayAt } from '@/utils/search/readingHistory';
import { mergePiece, newRows, type PieceHere } from './mergePiece';

const acqua = articleAbout('acqua');
const mark = highlightOn(acqua);
const highlight = (({ address: _address, ...others }) => others)(mark);
const image = { state: 'kept' as const, address: acqua.leadImage?.address ?? '', attempts: 2, type: 'image/jpeg', size: 4, file: 'images/00001-1.jpg' }; // prettier-ignore
const piece: BackupPiece = { savedAt: 10, article: acqua, highlights: [highlight], position: null, versions: [], images: [image] };

function here(changes: Partial<PieceHere> = {}): PieceHere {
  const { article, body, images } = articleRows(acqua, 10);
  return { row: article, body, images, versions: [], position: null, ...changes };
}

it('brings a piece that is not here, its picture kept, and one that it no longer shows too', () => {
  const other = {
    ...image,
    state: 'failed' as const,
    address: 'https://www.glistatigenerali.com/vecchia.jpg',
    because: 'refused' as const,
  };
  const { isNew, highlights, address } = mergePiece(piece, undefined, new Map());
  expect(isNew).toBe(true);
  expect(newRows({ ...piece, images: [image, other] }).images).toMatchObject([
    { imageAddress: image.address, state: 'kept', size: 4, type: 'image/jpeg', attempts: 2 },
    { imageAddress: other.address, articleAddress: acqua.address, state: 'failed', because: 'refused' },
  ]);
  expect({ highlights, address }).toEqual({ highlights: [mark], address: acqua.address });
});

it('wants all pictures of a piece out of a file that had none', () => {
  expect(newRows({ ...piece, images: null }).images).toMatchObject([{ state: 'wanted' }]);
});

it('finds nothing to do where all is here', () => {
  const kept = here().images.map((row) => ({ ...row, state: 'kept' as const }));
  const merger = mergePiece(piece, here({ images: kept }), new Map([['h1', mark]]));
  expect(merger).toMatchObject({ isNew: false, highlights: [], versions: [], position: null, images: [], isNewerHere: false });
});

it('gives way where the backup is later, and only there', () => {
  const earlier = { ...mark, changedAt: 1 };
  const later = { ...mark, changedAt: 999 };
  expect(mergePiece(piece, here(), new Map([['h1', earlier]]))).toMatchObject({ highlights: [mark], highlightsBefore: [earlier] });
  expect(mergePiece(piece, here(), new Map([['h1', later]]))).toMatchObject({ highlights: [], isNewerHere: true });
});

it('leaves a highlight with the piece that has it', () => {
  const elsewhere = { ...mark, address: 'https://www.glistatigenerali.com/altro/', changedAt: 1 };
  expect(mergePiece(piece, undefined, new Map([['h1', elsewhere]])).highlights).toEqual([{ ...mark, address: elsewhere.address }]);
});

it('takes the later reading position', () => {
  const position = { selector: mark.selector, share: 0.5, at: 50 };
  const at = (time: number) => ({ ...position, address: acqua.address, at: time });
  expect(mergePiece({ ...piece, position }, here({ position: at(60) }), new Map()).position).toBeNull();
  const merger = mergePiece({ ...piece, position }, here({ position: at(40) }), new Map());
  expect([merger.position, merger.positionBefore]).toEqual([{ ...at(50), days: [dayAt(40)] }, at(40)]);
});

it('joins the days on which a piece was read, also where the place here is the later one', () => {
  const place = { selector: mark.selector, share: 0.5, at: 50, days: ['2026-01-02', '2026-03-01'] };
  const kept = { ...place, address: acqua.address, at: 60, days: ['2026-02-01', '2026-03-01'] };
  const merger = mergePiece({ ...piece, position: place }, here({ position: kept }), new Map());
  expect(merger.position).toEqual({ ...kept, days: ['2026-01-02', '2026-02-01', '2026-03-01'] });
  expect(mergePiece({ ...piece, position: place }, here({ position: merger.position }), new Map()).position).toBeNull();
});

it('keeps a copy that reads otherwise as a version, under a moment of its own, and each reading once', () => {
  const other = { ...acqua, title: 'Un altro' };
  const merger = mergePiece({ ...piece, article: other, versions: [{ keptAt: 20, article: other }, { keptAt: 30, article: acqua }] }, here(), new Map()); // prettier-ignore
  expect(merger.versions).toEqual([{ address: acqua.address, keptAt: 11, article: other }]);
});

it('knows a reading again whose fields stand in another order, as in a backup', () => {
  const blocks = [{ id: 'prima', kind: 'heading' as const, level: 2 as const, runs: [{ text: 'Prima' }] }];
  const turned = [{ kind: 'heading' as const, level: 2 as const, runs: [{ text: 'Prima' }], id: 'prima' }];
  const { article, body } = articleRows({ ...acqua, blocks: turned }, 10);
  expect(mergePiece({ ...piece, article: { ...acqua, blocks } }, here({ row: article, body }), new Map()).versions).toEqual([]);
});

it('takes a backup from before a correction for nothing new', () => {
  const { article, body } = articleRows({ ...acqua, title: 'Corretto' }, 10);
  const { title, authors, publishedOn, blocks } = acqua;
  const mended = { mending: noMending, extracted: { title, authors, publishedOn, blocks } };
  expect(mergePiece(piece, here({ row: article, body: { ...body, mended } }), new Map()).versions).toEqual([]);
});
