import { expect, it } from 'vitest';
import { allOf } from '@/tests/support/allOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { takeApart, putTogether, type Parts } from '@/tests/support/backupParts';
import { type Refusal } from './refusal';
import { writeBackup } from './writeBackup';
import { zipSource } from './zipSource';

const acqua = articleAbout('acqua');
const highlight = (({ address: _address, ...others }) => others)(highlightOn(acqua));
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 1]);
const piece = 'articles/00001-acqua.json';

async function backup(): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  async function* pieces() {
    yield await Promise.resolve({
      piece: { savedAt: 1, article: acqua, highlights: [highlight], position: null, versions: [] },
      missing: [],
      pictures: [{ address: 'https://www.glistatigenerali.com/b.jpg', attempts: 1, type: 'image/jpeg', bytes: jpeg }],
    });
  }
  const contents = { pieces: pieces(), settings: { theme: 'dark' }, application: '0.1.0', at: 0 };
  await writeBackup(
    contents,
    (bytes) => Promise.resolve(void parts.push(bytes)),
    new AbortController().signal,
    () => undefined,
  );
  return new Blob(parts).bytes();
}

/** How a file ends: with the last step when it is read, or with its refusal. */
async function endOf(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const source = await zipSource((begin, end) => Promise.resolve(bytes.slice(begin, end)), bytes.length);
  if (source.kind === 'refused') return source;
  return (await allOf(source.steps())).at(-1);
}

const altered = (file: string): Refusal => ({ kind: 'refused', because: 'altered', file });
const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

it('reads a piece, then its picture', async () => {
  const bytes = await backup();
  const source = await zipSource((begin, end) => Promise.resolve(bytes.slice(begin, end)), bytes.length);
  if (source.kind === 'refused') throw new Error(source.because);
  expect(source).toMatchObject({ counts: { articles: 1, images: 1 }, settings: { theme: 'dark' } });
  expect(await allOf(source.steps())).toMatchObject([
    { kind: 'piece', piece: { savedAt: 1, article: acqua, highlights: [highlight] } },
    { kind: 'picture', address: 'https://www.glistatigenerali.com/b.jpg', bytes: jpeg },
  ]);
});

it.each([
  ['manifest.json', 'manifest.json'],
  ['checksums.sha256', 'checksums.sha256'],
  ['settings.json', 'settings.json'],
  [piece, piece],
  ['images/00001-1.jpg', 'images/00001-1.jpg'],
])('refuses a file in which one byte of %s is another', async (name, named) => {
  const parts = await takeApart(await backup());
  const bytes = parts.get(name)!.slice();
  bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
  expect(await endOf(await putTogether(new Map(parts).set(name, bytes), 'as-they-are'))).toEqual(altered(named));
});

it.each<[string, (parts: Parts) => void, Refusal]>([
  ['a newer version', (parts) => parts.set('manifest.json', text({ format: 'taccuino-backup', version: 4 })), { kind: 'refused', because: 'newer-version', version: 4 }],
  ['another format', (parts) => parts.set('manifest.json', text({ format: 'altro', version: 3 })), { kind: 'refused', because: 'foreign' }],
  ['a manifest without its fields', (parts) => parts.set('manifest.json', text({ format: 'taccuino-backup', version: 3 })), altered('manifest.json')],
  ['a file too many', (parts) => parts.set('images/00009-1.jpg', jpeg), altered('images/00009-1.jpg')],
  ['a file too few', (parts) => parts.delete('images/00001-1.jpg'), altered('images/00001-1.jpg')],
])('refuses %s', async (_, change, refusal) => {
  const parts = await takeApart(await backup());
  change(parts);
  expect(await endOf(await putTogether(parts, 'as-they-are'))).toEqual(refusal);
}); // prettier-ignore

it.each<[string, (parts: Parts) => void, Refusal]>([
  ['a path that climbs out', (parts) => parts.set('../../altrove.json', text({})), altered('../../altrove.json')],
  ['a picture that is none', (parts) => parts.set('images/00001-1.jpg', text('<svg>')), altered('images/00001-1.jpg')],
  ['a piece that is none', (parts) => parts.set(piece, text({ savedAt: 1 })), altered(piece)],
  ['a piece that is no JSON', (parts) => parts.set(piece, Uint8Array.from([0xff, 0xfe])), altered(piece)],
  ['blocks nested without end', (parts) => parts.set(piece, new TextEncoder().encode(JSON.stringify({ savedAt: 1, article: { ...acqua, blocks: ['NESTED'] }, highlights: [], position: null, versions: [], images: [] }).replace('"NESTED"', `${'{"kind":"quote","source":[],"blocks":['.repeat(9000)}${']}'.repeat(9000)}`))), altered(piece)],
  ['settings that are none', (parts) => parts.set('settings.json', text([1])), altered('settings.json')],
  ['settings beyond any size', (parts) => parts.set('settings.json', new Uint8Array(1_000_001)), { kind: 'refused', because: 'too-large', file: 'settings.json' }],
])('refuses %s also where the checksums were made anew', async (_, change, refusal) => {
  const parts = await takeApart(await backup());
  change(parts);
  expect(await endOf(await putTogether(parts, 'summed-anew'))).toEqual(refusal);
}); // prettier-ignore
