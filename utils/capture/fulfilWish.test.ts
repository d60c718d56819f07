import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fulfilWish } from './fulfilWish';
import { reachPage } from './reachPage';
import { savePage, type PageSaving } from './savePage';
import { showBadge, showTrouble } from './showBadge';

vi.mock('./reachPage');
vi.mock('./savePage');
vi.mock('./showBadge');

const asked: string[] = [];
let selected = true;

beforeEach(() => {
  vi.clearAllMocks();
  asked.length = 0;
  selected = true;
  vi.mocked(reachPage).mockResolvedValue(true);
  fakeBrowser.runtime.sendMessage = () => Promise.reject(new Error('no page of ours is open'));
  fakeBrowser.tabs.sendMessage = (_: number, { name }: { name: string }) => {
    asked.push(name);
    return Promise.resolve({ ok: true, value: selected });
  };
});

it.each(['saved', 'already-saved'] as const)('shows on the button that the page is %s', async (kind) => {
  vi.mocked(savePage).mockResolvedValue({ kind, address: 'https://www.glistatigenerali.com/a/' });
  await fulfilWish('savePage', 7);
  expect(showBadge).toHaveBeenCalledWith(7);
  expect(showTrouble).not.toHaveBeenCalled();
});

it.each<[PageSaving, string]>([
  [{ kind: 'not-an-article', because: 'listing' }, 'questa pagina non è un articolo'],
  [{ kind: 'other-site' }, 'questa pagina non è un articolo'],
  [{ kind: 'no-access' }, 'non ha più accesso'],
  [{ kind: 'unreachable' }, 'non si lascia leggere'],
  [{ kind: 'failed' }, 'non si lascia leggere'],
  [{ kind: 'not-saved', because: 'full' }, 'il disco è pieno'],
  [{ kind: 'not-saved', because: 'forbidden' }, 'questo browser non permette'],
  [{ kind: 'not-saved', because: 'unavailable' }, 'la biblioteca non si apre'],
])('says why nothing was saved: %j', async (saving, words) => {
  vi.mocked(savePage).mockResolvedValue(saving);
  await fulfilWish('savePage', 7);
  expect(showTrouble).toHaveBeenCalledWith(7, expect.stringContaining(words));
});

it.each(['highlightSelection', 'showHighlights'])('passes %s on to the page', async (wish) => {
  await fulfilWish(wish, 7);
  expect(asked).toEqual([wish]);
  expect(showTrouble).not.toHaveBeenCalled();
});

it.each(['highlightSelection', 'showHighlights'] as const)('asks the reader of that tab for %s and no page', async (wish) => {
  const heard: unknown[] = [];
  fakeBrowser.runtime.sendMessage = (message: unknown) => {
    heard.push(message);
    return Promise.resolve({ ok: true, value: false });
  };
  await fulfilWish(wish, 7);
  expect(heard).toMatchObject([{ channel: 'reader 7', name: wish, request: null }]);
  expect(reachPage).not.toHaveBeenCalled();
});

it('says that nothing was selected', async () => {
  selected = false;
  await fulfilWish('highlightSelection', 7);
  expect(showTrouble).toHaveBeenCalledWith(7, 'Seleziona prima un passaggio, poi evidenzialo.');
});

it('says that a page without a piece has no highlights to show', async () => {
  selected = false;
  await fulfilWish('showHighlights', 7);
  expect(showTrouble).toHaveBeenCalledWith(7, expect.stringContaining('non è un articolo'));
});

it.each(['highlightSelection', 'showHighlights'])('says that a page cannot be reached for %s', async (wish) => {
  vi.mocked(reachPage).mockResolvedValue(false);
  await fulfilWish(wish, 7);
  expect(asked).toEqual([]);
  expect(showTrouble).toHaveBeenCalledWith(7, expect.stringContaining('non si lascia leggere'));
});

it('does nothing at names that it does not know', async () => {
  await fulfilWish('ping', 7);
  expect(asked).toEqual([]);
  expect(showTrouble).not.toHaveBeenCalled();
});
