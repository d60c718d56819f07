// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupFile } from '@/tests/support/backupFile';
import { articleAbout } from '@/tests/support/samplePiece';
import { awaitedPieces } from '@/utils/capture/awaitedPieces';
import { libraryDatabase } from '@/utils/library/database';
import { saveArticle } from '@/utils/library/saveArticle';
import { savedArticle } from '@/utils/library/savedArticle';
import { changeSettings, readSettings } from '@/utils/settings/settings';
import { useBackup } from './useBackup';

// jsdom has no locks.
const request = (_: string, ...others: unknown[]) => (others.at(-1) as (lock: object) => Promise<unknown>)({});
vi.stubGlobal('navigator', Object.assign(navigator, { locks: { request } }));

const acqua = articleAbout('acqua');
const told: string[] = [];
const undoes: (() => void)[] = [];
const tell = (message: string, undo?: () => void): void => {
  told.push(message);
  if (undo) undoes.push(undo);
};
let file: File;

beforeEach(async () => {
  told.length = 0;
  undoes.length = 0;
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1);
  file = new File([await backupFile({ settings: { theme: 'sepia', textSize: 22 } })], 'taccuino.zip');
  await libraryDatabase().delete({ disableAutoOpen: false });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Chooses a file as a reader does, in the dialog of the browser, and waits until it was read. */
async function choose(chosen: File) {
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    Object.defineProperty(this, 'files', { value: [chosen] });
    this.dispatchEvent(new Event('change'));
  });
  const { result } = renderHook(() => useBackup(tell));
  void act(() => result.current.chooseFile());
  await vi.waitFor(() => expect(result.current.work?.kind).toMatch(/planned|refused/u));
  return result;
}

async function restoreFile(): Promise<void> {
  const { current } = await choose(file);
  if (current.work?.kind === 'planned') current.work.confirm();
  await vi.waitFor(() => expect(told).toHaveLength(1));
}

it('brings back pieces, and settings that were not chosen here', async () => {
  await changeSettings({ theme: 'dark' });
  await restoreFile();
  expect(told).toEqual(['Fatto: aggiunti 1 pezzo e 0 evidenziazioni.']);
  expect(await savedArticle(acqua.address)).toMatchObject({ savedAt: 1 });
  expect(await readSettings()).toMatchObject({ theme: 'dark', textSize: 22 });
});

it('takes all of it back, the settings among it', async () => {
  await changeSettings({ theme: 'dark' });
  const before = await readSettings();
  await restoreFile();
  undoes[0]?.();
  await vi.waitFor(() => expect(told).toHaveLength(2));
  expect(told[1]).toBe('Ripristino annullato. Non sono più nella biblioteca: 1 pezzo.');
  expect(await savedArticle(acqua.address)).toBeNull();
  expect(await readSettings()).toEqual(before);
});

it('lets what waited for its text wait again, but for what is saved, and takes that back, too', async () => {
  const [waiting, own] = ['porto', 'acqua'].map((subject) => ({
    address: articleAbout(subject).address,
    title: subject,
    addedAt: 5,
    state: 'wanted',
    attempts: 1,
    because: 'unreachable',
  }));
  await saveArticle(acqua, 1);
  file = new File([await backupFile({ settings: { awaitedPieces: [waiting, own, 'nothing'] } })], 'taccuino.zip');
  await libraryDatabase().delete({ disableAutoOpen: false });
  await restoreFile();
  expect(await awaitedPieces()).toEqual([waiting]);
  undoes[0]?.();
  await vi.waitFor(() => expect(told).toHaveLength(2));
  expect(await awaitedPieces()).toEqual([]);
});

it.each([
  ['the settings', (written: object) => 'theme' in written || 'settings' in written],
  ['what waits for its text', (written: object) => 'awaitedPieces' in written],
])('tells what was restored, and what was not, where %s cannot be written', async (_what, isRefused) => {
  const { local } = fakeBrowser.storage;
  const { set } = local;
  const letWrite = () => Object.assign(local, { set });
  onTestFinished(() => void letWrite());
  Object.assign(local, {
    set: (written: object) => (isRefused(written) ? Promise.reject(new Error('disk full')) : set(written)),
  });
  const waiting = { address: articleAbout('porto').address, title: 'porto', addedAt: 5, state: 'wanted', attempts: 0, because: null };
  await saveArticle(acqua, 1);
  file = new File([await backupFile({ settings: { theme: 'sepia', awaitedPieces: [waiting] } })], 'taccuino.zip');
  await libraryDatabase().delete({ disableAutoOpen: false });
  await restoreFile();
  expect(told).toEqual([expect.stringMatching(/^Fatto: aggiunti 1 pezzo e 0 evidenziazioni\. Non è stato possibile salvare/u)]);
  letWrite();
  undoes[0]?.();
  await vi.waitFor(() => expect(told).toHaveLength(2));
  expect(await awaitedPieces()).toEqual([]);
});

it('refuses a file that can no longer be read, and one that was altered', async () => {
  const gone = new File(['PK'], 'taccuino.zip');
  vi.spyOn(gone, 'slice').mockReturnValue({
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  } as unknown as Blob);
  const result = await choose(gone);
  expect(result.current.work).toEqual({ kind: 'refused', sentence: expect.stringContaining('non si lascia aprire') as string });
  const bytes = await file.bytes();
  bytes[60] = (bytes[60] ?? 0) ^ 1;
  const refused = await choose(new File([bytes], 'taccuino.zip'));
  expect(refused.current.work).toEqual({ kind: 'refused', sentence: expect.stringContaining('non va, settings.json') as string });
});
