import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { sha256 } from './sha256';
import { writeBackup, type PieceToWrite } from './writeBackup';

const acqua = articleAbout('acqua');
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 1]);
const { selector, ink, note, labels } = highlightOn(acqua);
const piece: PieceToWrite = {
  piece: {
    savedAt: 1,
    article: acqua,
    highlights: [{ note, ink, selector, id: 'h1', createdAt: 1, labels, changedAt: 1 }],
    position: null,
    versions: [{ keptAt: 2, article: acqua }],
  },
  missing: [{ state: 'wanted', address: 'https://www.glistatigenerali.com/a.jpg', attempts: 0, because: null }],
  pictures: [{ address: 'https://www.glistatigenerali.com/b.jpg', attempts: 1, type: 'image/jpeg', bytes: jpeg }],
};

async function written(pieces: readonly PieceToWrite[], signal = new AbortController().signal, onPiece: () => void = () => undefined) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  async function* each() {
    for (const one of pieces) yield await Promise.resolve(one);
  }
  const contents = { pieces: each(), settings: { theme: 'dark' }, application: '0.1.0', at: Date.UTC(2026, 10, 23) };
  const counts = await writeBackup(contents, (bytes) => Promise.resolve(void parts.push(bytes)), signal, onPiece);
  return { counts, files: unzipSync(await new Blob(parts).bytes()) };
}
const json = (bytes: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(bytes)) as unknown;

it('writes a file that a reader can read and prove without Taccuino', async () => {
  const { counts, files } = await written([piece]);
  expect(counts).toEqual({ articles: 1, highlights: 1, positions: 0, versions: 1, images: 1 });
  expect(Object.keys(files)).toEqual(['settings.json', 'articles/00001-acqua.json', 'images/00001-1.jpg', 'checksums.sha256', 'manifest.json']); // prettier-ignore
  expect(json(files['settings.json'])).toEqual({ theme: 'dark' });
  expect(json(files['articles/00001-acqua.json'])).toEqual({
    ...piece.piece,
    images: [
      piece.missing[0],
      { state: 'kept', address: 'https://www.glistatigenerali.com/b.jpg', attempts: 1, type: 'image/jpeg', size: 4, file: 'images/00001-1.jpg' },
    ],
  }); // prettier-ignore
  const sums = new TextDecoder().decode(files['checksums.sha256']).trimEnd().split('\n');
  expect(sums).toHaveLength(3);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    expect(await sha256(files[name]!.slice())).toBe(sum);
  }
  expect(json(files['manifest.json'])).toEqual({
    format: 'taccuino-backup',
    version: 3,
    application: '0.1.0',
    exportedAt: '2026-11-23T00:00:00.000Z',
    counts,
    checksums: await sha256(files['checksums.sha256']!.slice()),
  });
});

it('writes the fields in one order, whatever order a browser keeps them in', async () => {
  const turned = { ...piece, piece: Object.fromEntries(Object.entries(piece.piece).reverse()) as PieceToWrite['piece'] };
  expect((await written([turned])).files['checksums.sha256']).toEqual((await written([piece])).files['checksums.sha256']);
});

it('stops where it is told to', async () => {
  const ending = new AbortController();
  await expect(written([piece, piece], ending.signal, () => ending.abort())).rejects.toThrow('aborted');
});
