import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout } from '@/tests/support/samplePiece';
import { goToComments } from './goToComments';
import { reachPage } from './reachPage';

vi.mock('./reachPage');

const acqua = articleAbout('acqua');
let hasComments: boolean;

beforeEach(() => {
  hasComments = true;
  vi.mocked(reachPage).mockResolvedValue(true);
  const tab = { id: 3, windowId: 11, active: true, lastAccessed: 1, url: acqua.address };
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
  vi.spyOn(fakeBrowser.tabs, 'update')
    .mockReset()
    .mockResolvedValue({} as never);
  vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
  fakeBrowser.tabs.sendMessage = () => Promise.resolve({ ok: true, value: hasComments });
});

it('brings the tab of the piece to the front, at its comments', async () => {
  expect(await goToComments('https://www.glistatigenerali.com/?p=7', acqua.address)).toBe('there');
  expect(fakeBrowser.tabs.update).toHaveBeenCalledWith(3, { active: true });
  expect(fakeBrowser.windows.update).toHaveBeenCalledWith(11, { focused: true });
});

it('leaves the tab where it is when its page has no comments', async () => {
  hasComments = false;
  expect(await goToComments(acqua.address)).toBe('none');
  expect(fakeBrowser.tabs.update).not.toHaveBeenCalled();
});

it('says so where no tab of the piece is open, or none answers', async () => {
  expect(await goToComments(articleAbout('porto').address)).toBe('not-open');
  vi.mocked(reachPage).mockResolvedValue(false);
  expect(await goToComments(acqua.address)).toBe('not-open');
});
