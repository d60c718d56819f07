import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout } from '@/tests/support/samplePiece';
import { askActiveTab, askTab } from './askTab';
import { hasPublisherAccess } from './publisherAccess';

vi.mock('./publisherAccess');

const { address } = articleAbout('acqua');
const executeScript = vi.spyOn(fakeBrowser.scripting, 'executeScript');
const query = vi.spyOn(fakeBrowser.tabs, 'query');

beforeEach(() => {
  vi.mocked(hasPublisherAccess).mockResolvedValue(true);
  executeScript.mockReset();
});

it('gives what the page gave, not parsed', async () => {
  const tab = await fakeBrowser.tabs.create({ url: address });
  executeScript.mockResolvedValue([{ result: 'anything' }] as never);
  expect(await askTab(tab.id ?? -1)).toEqual({ kind: 'answered', result: 'anything', tabId: tab.id });
});

it('asks the tab in front without asking for it twice', async () => {
  const get = vi.spyOn(fakeBrowser.tabs, 'get');
  query.mockResolvedValueOnce([{ id: 12, url: address }] as never);
  executeScript.mockResolvedValue([{ result: 1 }] as never);
  expect(await askActiveTab()).toEqual({ kind: 'answered', result: 1, tabId: 12 });
  expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  expect(get).not.toHaveBeenCalled();
});

it('says that there is nothing to ask where no tab is in front', async () => {
  query.mockResolvedValueOnce([] as never);
  expect(await askActiveTab()).toEqual({ kind: 'unreachable' });
});

it('asks no tab in front that is of another site, or that the reader no longer lets us see', async () => {
  query.mockResolvedValueOnce([{ id: 12, url: 'https://altrove.example/' }] as never);
  expect(await askActiveTab()).toEqual({ kind: 'other-site' });
  vi.mocked(hasPublisherAccess).mockResolvedValue(false);
  query.mockResolvedValueOnce([{ id: 12 }] as never);
  expect(await askActiveTab()).toEqual({ kind: 'no-access' });
  expect(executeScript).not.toHaveBeenCalled();
});
