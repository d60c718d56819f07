import 'fake-indexeddb/auto';
import { unzipSync } from 'fflate';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout } from '@/tests/support/samplePiece';
import { awaitedPieces, awaitPiece } from '@/utils/capture/awaitedPieces';
import { saveArticle } from '@/utils/library/saveArticle';
import { makeBackup } from './makeBackup';

const acqua = articleAbout('acqua');

/** The settings in a backup of the library, or of some of its pieces. */
async function settingsIn(only?: ReadonlySet<string>): Promise<unknown> {
  const parts: Uint8Array[] = [];
  const sink = (bytes: Uint8Array): Promise<void> => Promise.resolve(void parts.push(bytes.slice()));
  await makeBackup(sink, 1, new AbortController().signal, () => undefined, only);
  const files = unzipSync(new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer()));
  return JSON.parse(new TextDecoder().decode(files['settings.json']));
}

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  await saveArticle(acqua, 1);
});

it('takes along what waits for its text, and none of it where only some pieces are taken out', async () => {
  await awaitPiece({ address: articleAbout('porto').address, title: 'Porto' }, 2);
  expect(await settingsIn()).toMatchObject({ awaitedPieces: await awaitedPieces() });
  expect(await settingsIn(new Set([acqua.address]))).not.toHaveProperty('awaitedPieces');
});
