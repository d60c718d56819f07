import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followFront, type TabInFront } from './followFront';

const site = 'https://www.glistatigenerali.com';
const heard: (TabInFront | null)[] = [];
let front: { id: number; url?: string; status?: string } | null;
let life: AbortController;

type Listener = (...given: never[]) => void;
const events = ['onActivated', 'onUpdated', 'onReplaced'] as const;
const listeners = new Map<string, Set<Listener>>();

beforeEach(() => {
  life = new AbortController();
  heard.length = 0;
  listeners.clear();
  const eventOf = (name: string) => {
    const all = new Set<Listener>();
    listeners.set(name, all);
    return { addListener: (one: Listener) => all.add(one), removeListener: (one: Listener) => all.delete(one) };
  };
  for (const name of events) Object.assign(fakeBrowser.tabs, { [name]: eventOf(name) });
  // Into what is there: other files' tests find what else it has.
  Object.assign(fakeBrowser.permissions, { onAdded: eventOf('onAdded'), onRemoved: eventOf('onRemoved') });
  front = { id: 1, url: `${site}/a/` };
  Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve(front === null ? [] : [front]) });
});

const raise = (name: string, ...given: unknown[]): void => {
  for (const listener of listeners.get(name) ?? []) listener(...(given as never[]));
};
const follow = async (): Promise<void> => {
  followFront(7, (one) => heard.push(one), life.signal);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
};
const next = (): Promise<TabInFront | null | undefined> => {
  const before = heard.length;
  return vi.waitFor(() => {
    expect(heard.length).toBeGreaterThan(before);
    return heard.at(-1);
  });
};

it('tells the tab in front at once', async () => {
  await follow();
  expect(heard).toEqual([{ tabId: 1, url: `${site}/a/`, hasMoved: true, goesOn: false }]);
});

it('tells another tab and another address as a move, and places inside a page and a page that has loaded as none', async () => {
  await follow();
  front = { id: 2, url: `${site}/b/` };
  let told = next();
  raise('onActivated', { tabId: 2, windowId: 7 });
  expect(await told).toMatchObject({ tabId: 2, hasMoved: true });
  front = { id: 2, url: `${site}/c/` };
  told = next();
  raise('onUpdated', 2, { url: `${site}/c/` });
  expect(await told).toMatchObject({ url: `${site}/c/`, hasMoved: true });
  front = { id: 2, url: `${site}/c/#commenti` };
  told = next();
  raise('onUpdated', 2, { url: `${site}/c/#commenti` });
  expect(await told).toMatchObject({ hasMoved: false });
  told = next();
  raise('onUpdated', 2, { status: 'complete' });
  expect(await told).toMatchObject({ hasMoved: false });
});

it('tells a page that goes on without loading from one that is loaded and from another tab', async () => {
  await follow();
  for (const [id, slug, status, goesOn] of [
    [1, 'b', 'complete', true],
    [1, 'c', 'loading', false],
    [2, 'd', 'complete', false],
  ] as const) {
    front = { id, url: `${site}/${slug}/`, status };
    const told = next();
    raise(id === 1 ? 'onUpdated' : 'onActivated', ...(id === 1 ? [1, { url: front.url }] : [{ tabId: 2, windowId: 7 }]));
    expect(await told).toMatchObject({ hasMoved: true, goesOn });
  }
});

it('takes another query for no other piece, and a title that changes long after a move for no news', async () => {
  await follow();
  front = { id: 1, url: `${site}/a/?utm_source=x` };
  let told = next();
  raise('onUpdated', 1, { url: front.url });
  expect(await told).toMatchObject({ hasMoved: false });
  told = next();
  raise('onUpdated', 1, { title: 'Un altro titolo' });
  await told;
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 20_000);
  raise('onUpdated', 1, { title: '(1) Un altro titolo' });
  told = next();
  raise('onUpdated', 1, { status: 'complete' });
  await told;
  vi.restoreAllMocks();
  expect(heard).toHaveLength(4);
});

it('keeps quiet about other windows, other tabs and what is only being loaded', async () => {
  await follow();
  raise('onActivated', { tabId: 9, windowId: 8 });
  raise('onUpdated', 9, { status: 'complete' });
  raise('onUpdated', 1, { status: 'loading' });
  const told = next();
  raise('onUpdated', 1, { status: 'complete' });
  await told;
  expect(heard).toHaveLength(2);
});

it('tells a change of what may be read as a move', async () => {
  await follow();
  const told = next();
  raise('onRemoved');
  expect(await told).toMatchObject({ tabId: 1, hasMoved: true });
});

it('tells that there is no tab any more, and where the address is not told', async () => {
  await follow();
  front = null;
  let told = next();
  raise('onActivated', { tabId: 1, windowId: 7 });
  expect(await told).toBeNull();
  front = { id: 3 };
  told = next();
  raise('onActivated', { tabId: 3, windowId: 7 });
  expect(await told).toEqual({ tabId: 3, url: '', hasMoved: true, goesOn: false });
});

it('listens no longer than its signal lasts', async () => {
  await follow();
  life.abort();
  expect([...listeners.values()].every((all) => all.size === 0)).toBe(true);
});
