import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringTools } from './bringTools';

it('puts the tools into the tab, or says that it could not', async () => {
  const executeScript = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValueOnce([] as never);
  expect(await bringTools(7, 'findHighlights')).toBe(true);
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/findHighlights.js'] });
  executeScript.mockRejectedValueOnce(new Error('No tab with id: 7'));
  expect(await bringTools(7, 'findHighlights')).toBe(false);
});
