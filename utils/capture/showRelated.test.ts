import { beforeEach, expect, it, vi } from 'vitest';
import { openPanel } from './openPanel';
import { takePanelQuestion } from './panelQuestion';
import { showRelated } from './showRelated';

vi.mock('./openPanel');

const address = 'https://www.glistatigenerali.com/a/';
const words = { text: 'La siccità', of: 'selection' } as const;

beforeEach(() => vi.mocked(openPanel).mockReset().mockResolvedValue(true));

it('opens the panel within the same task, and asks it about the words', async () => {
  const shown = showRelated(words, Promise.resolve(address), 7);
  expect(openPanel).toHaveBeenCalledWith(7);
  expect(await shown).toBe(true);
  expect(await takePanelQuestion([address], 7, Date.now())).toMatchObject(words);
});

it('lets the words wait where the browser did not open it', async () => {
  vi.mocked(openPanel).mockResolvedValue(false);
  expect(await showRelated({ ...words, of: 'highlight' }, address)).toBe(false);
  expect(await takePanelQuestion([address], 7, Date.now())).toMatchObject({ of: 'highlight' });
});

it('opens the panel alone over what is no page of the site', async () => {
  expect(await showRelated(words, null)).toBe(true);
  expect(await takePanelQuestion([address], 7, Date.now())).toBeNull();
});
