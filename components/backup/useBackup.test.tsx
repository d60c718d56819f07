// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, renderHook } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout } from '@/tests/support/samplePiece';
import { exportLibrary } from '@/utils/export/libraryExport';
import { libraryDatabase } from '@/utils/library/database';
import { exportable } from '@/utils/library/exportable';
import { savedArticle } from '@/utils/library/savedArticle';
import { changeSettings, readSettings } from '@/utils/settings/settings';
import { planRestoring, useBackup } from './useBackup';

vi.mock('@/utils/library/exportable', { spy: true });

// jsdom has no locks.
vi.stubGlobal('navigator', Object.assign(navigator, { locks: { request: (_: string, work: () => Promise<unknown>) => work() } }));

const acqua = articleAbout('acqua');
const contents = { articles: [{ savedAt: 1, article: acqua }], highlights: [], positions: [], versions: [], imagesLeftOut: 0 };
const file = new File([exportLibrary(contents, { theme: 'sepia', textSize: 22 }, 0)], 'taccuino.json');
const told: string[] = [];
const tell = (message: string): void => void told.push(message);

beforeEach(async () => {
  told.length = 0;
  await libraryDatabase().delete({ disableAutoOpen: false });
});

/** Restores the file as a reader does: by the dialog of the browser, then by the confirmation. */
async function restoreFile(): Promise<void> {
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    Object.defineProperty(this, 'files', { value: [file] });
    this.dispatchEvent(new Event('change'));
  });
  const { result } = renderHook(() => useBackup(tell));
  void act(() => result.current.chooseFile());
  await vi.waitFor(() => expect(result.current.restoring?.kind).toBe('planned'));
  void act(() => result.current.confirm());
  await vi.waitFor(() => expect(told).toHaveLength(1));
}

it('brings back pieces, and settings that were not chosen here', async () => {
  await changeSettings({ theme: 'dark' });
  await restoreFile();
  expect(told).toEqual(['Fatto: aggiunti 1 pezzo e 0 evidenziazioni.']);
  expect(await savedArticle(acqua.address)).toMatchObject({ savedAt: 1 });
  expect(await readSettings()).toMatchObject({ theme: 'dark', textSize: 22 });
});

it('tells what was restored also where the settings cannot be written', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
  await restoreFile();
  expect(told).toEqual(['Fatto: aggiunti 1 pezzo e 0 evidenziazioni.']);
});

it('refuses a file that can no longer be read', async () => {
  const gone = new File(['{}'], 'taccuino.json');
  vi.spyOn(gone, 'text').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
  expect(await planRestoring(gone)).toEqual({ kind: 'refused', sentence: expect.stringContaining('non si lascia aprire') as string });
});

it('says that nothing was exported where the library does not open', async () => {
  vi.mocked(exportable).mockRejectedValueOnce(new Error('closed'));
  const { result } = renderHook(() => useBackup(tell));
  void act(() => result.current.exportAll());
  await vi.waitFor(() => expect(told).toEqual([expect.stringContaining('Niente è stato esportato')]));
});
