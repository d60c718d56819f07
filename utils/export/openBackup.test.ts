import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { allOf } from '@/tests/support/allOf';
import { articleAbout } from '@/tests/support/samplePiece';
import version1 from './fixtures/version1.json';
import { largestExport, openBackup } from './openBackup';
import { writeBackup } from './writeBackup';

async function backup(): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  async function* pieces() {
    yield await Promise.resolve({ piece: { savedAt: 1, article: articleAbout('acqua'), highlights: [], position: null, versions: [] }, missing: [], pictures: [] }); // prettier-ignore
  }
  const contents = { pieces: pieces(), settings: {}, application: '0.1.0', at: 0 };
  await writeBackup(
    contents,
    (bytes) => Promise.resolve(void parts.push(bytes)),
    new AbortController().signal,
    () => undefined,
  );
  return new Blob(parts);
}

it('opens a zip and a JSON export by what they begin with, whatever they are called', async () => {
  expect(await openBackup(await backup())).toMatchObject({ kind: 'backup', counts: { articles: 1 } });
  expect(await openBackup(new Blob([JSON.stringify(version1)]))).toMatchObject({ kind: 'backup', counts: { articles: 2 } });
});

it('opens a backup that was unpacked and packed again by another program', async () => {
  const files = unzipSync(await (await backup()).bytes());
  const again = zipSync({ 'articles/': new Uint8Array(0), ...files });
  const source = await openBackup(new Blob([again]));
  if (source.kind === 'refused') throw new Error(source.because);
  expect(await allOf(source.steps())).toMatchObject([{ kind: 'piece', piece: { savedAt: 1 } }]);
});

it.each([
  ['', 'not-json'],
  ['Caro diario', 'not-json'],
  ['PK', 'torn'],
])('refuses “%s” as %s', async (text, because) => {
  expect(await openBackup(new Blob([text]))).toEqual({ kind: 'refused', because });
});

it('reads no JSON export that is larger than it could hold', async () => {
  const file = new Blob(['{"format":"taccuino-export"']);
  Object.defineProperty(file, 'size', { value: largestExport + 1 });
  expect(await openBackup(file)).toEqual({ kind: 'refused', because: 'too-large', file: '' });
});

it('refuses a zip of something else', async () => {
  expect(await openBackup(new Blob([zipSync({ 'a.txt': strToU8('ciao') })]))).toEqual({
    kind: 'refused',
    because: 'foreign',
  });
  const other = zipSync({ 'manifest.json': strToU8('{"format":"pocket","version":1}') });
  expect(await openBackup(new Blob([other]))).toEqual({ kind: 'refused', because: 'foreign' });
});
