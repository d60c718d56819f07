// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { reachPage } from '@/utils/capture/reachPage';
import { libraryDatabase } from '@/utils/library/database';
import { keepHighlight } from '@/utils/library/keepHighlight';
import { saveArticle } from '@/utils/library/saveArticle';
import { toPage } from '@/utils/messaging/toPage';
import { settingsFrom } from '@/utils/settings/settings';
import { PopupMenu } from './PopupMenu';

vi.mock('@/utils/capture/reachPage');
// jsdom has no popovers, and no locks.
Object.assign(HTMLElement.prototype, { hidePopover: () => undefined });
vi.stubGlobal('navigator', Object.assign(navigator, { locks: { request: (_: string, work: () => Promise<unknown>) => work() } }));

const acqua = articleAbout('acqua');
const piece = { addresses: [acqua.address] as const, tabId: 7 };
const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
const show = () => render(<PopupMenu piece={piece} settings={settingsFrom({})} onChange={() => undefined} />);
const entry = () => screen.findByRole('button', { name: 'Evidenziazioni: 1', hidden: true });

beforeEach(async () => {
  close.mockClear();
  await libraryDatabase().delete({ disableAutoOpen: false });
});
afterEach(cleanup);

it('has an entry for highlights once there is one', async () => {
  await saveArticle(acqua, 1);
  show();
  expect(screen.queryByRole('button', { name: /^Evidenziazioni/u, hidden: true })).toBeNull();
  await keepHighlight(highlightOn(acqua), acqua, 2);
  expect(await entry()).toBeTruthy();
});

it('opens the list of the piece’s highlights on its page, and gives way to it', async () => {
  await keepHighlight(highlightOn(acqua), acqua, 1);
  vi.mocked(reachPage).mockResolvedValue(true);
  const ask = vi.spyOn(toPage, 'ask').mockResolvedValue({ kind: 'answered', value: true });
  show();
  (await entry()).click();
  await waitFor(() => expect(close).toHaveBeenCalled());
  expect(ask.mock.calls).toEqual([['showHighlights', null, 7]]);
});

it('opens the reader where the page does not answer', async () => {
  await keepHighlight(highlightOn(acqua), acqua, 1);
  vi.mocked(reachPage).mockResolvedValue(false);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  show();
  (await entry()).click();
  await waitFor(() => expect(close).toHaveBeenCalled());
  expect(create.mock.calls[0]?.[0].url).toContain(encodeURIComponent(acqua.address));
});
