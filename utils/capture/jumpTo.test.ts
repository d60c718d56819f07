import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { jumpTo } from './jumpTo';
import { takePendingJump } from './pendingJump';
import { reachPage } from './reachPage';

vi.mock('./reachPage');

const acqua = articleAbout('acqua');
const { selector } = highlightOn(acqua);
const tabs = [
  { id: 1, windowId: 10, active: false, lastAccessed: 9, url: articleAbout('porto').address },
  { id: 2, windowId: 10, active: false, lastAccessed: 5, url: `${acqua.address}?utm_source=x#:~:text=acqua` },
  { id: 3, windowId: 11, active: true, lastAccessed: 1, url: acqua.address },
];
const asked: unknown[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.mocked(reachPage).mockResolvedValue(true);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
  vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
  fakeBrowser.tabs.sendMessage = (tabId: number, { name, request }: { name: string; request: unknown }) => {
    asked.push([tabId, name, request]);
    return Promise.resolve({ ok: true, value: { state: 'moved' } });
  };
});

it('jumps in the open tab that is in front, and shows it', async () => {
  expect(await jumpTo(acqua.address, selector)).toEqual({ kind: 'jumped', state: 'moved' });
  expect(asked).toEqual([[3, 'jumpToPassage', selector]]);
  expect(fakeBrowser.tabs.update).toHaveBeenCalledWith(3, { active: true });
  expect(fakeBrowser.windows.update).toHaveBeenCalledWith(11, { focused: true });
});

it('leaves the reader where they are when the passage is not on the page', async () => {
  fakeBrowser.tabs.sendMessage = () => Promise.resolve({ ok: true, value: { state: 'lost' } });
  expect(await jumpTo(acqua.address, selector)).toEqual({ kind: 'jumped', state: 'lost' });
  expect(fakeBrowser.tabs.update).not.toHaveBeenCalled();
});

it('takes the next tab when one cannot be reached', async () => {
  vi.mocked(reachPage).mockImplementation((tabId) => Promise.resolve(tabId === 2));
  expect(await jumpTo(acqua.address, selector)).toMatchObject({ kind: 'jumped' });
  expect(asked).toEqual([[2, 'jumpToPassage', selector]]);
});

it('knows a tab of the piece by another address', async () => {
  const short = 'https://www.glistatigenerali.com/?p=7';
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ ...tabs[0], url: short }] as never);
  expect(await jumpTo(acqua.address, selector, [short])).toMatchObject({ kind: 'jumped' });
});

it('gives the link to follow where no tab is open, and the page will be told', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tabs[0]] as never);
  expect(await jumpTo(acqua.address, selector)).toEqual({ kind: 'not-open', link: `${acqua.address}#:~:text=Si%20parla,-di` });
  expect(await takePendingJump([acqua.address], Date.now())).toEqual(selector);
});
