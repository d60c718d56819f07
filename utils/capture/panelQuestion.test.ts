import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askInPanel, longestQuestion, takePanelQuestion, watchPanelQuestion, type PanelQuestion } from './panelQuestion';

const address = 'https://www.glistatigenerali.com/a/';
const question: PanelQuestion = { address, text: 'La siccità è un fatto.', of: 'selection', windowId: null, at: 1_000 };

beforeEach(() => fakeBrowser.reset());

it('is given once, to who shows that piece', async () => {
  await askInPanel(question);
  expect(await takePanelQuestion(['https://www.glistatigenerali.com/b/'], 7, 1_000)).toBeNull();
  expect(await takePanelQuestion(['https://www.glistatigenerali.com/?p=7', address], 7, 1_000)).toEqual(question);
  expect(await takePanelQuestion([address], 7, 1_000)).toBeNull();
});

it('is for the panel of its own window alone', async () => {
  await askInPanel({ ...question, windowId: 8 });
  expect(await takePanelQuestion([address], 7, 1_000)).toBeNull();
  expect(await takePanelQuestion([address], 8, 1_000)).toMatchObject({ text: question.text });
});

it('is worth nothing after a minute', async () => {
  await askInPanel(question);
  expect(await takePanelQuestion([address], 7, 61_001)).toBeNull();
});

it('is one line of words, and not longer than says something', async () => {
  await askInPanel({ ...question, text: `  La\n siccità ${'è '.repeat(4_000)}` });
  const taken = await takePanelQuestion([address], 7, 1_000);
  expect(taken?.text).toHaveLength(longestQuestion);
  expect(taken?.text.startsWith('La siccità è')).toBe(true);
  await askInPanel({ ...question, text: ' \n ' });
  expect(await takePanelQuestion([address], 7, 1_000)).toBeNull();
  await askInPanel({ ...question, of: 'piece', text: '' });
  expect(await takePanelQuestion([address], 7, 1_000)).toMatchObject({ of: 'piece' });
});

it('is told to who watches, and its end is not', async () => {
  const told = vi.fn();
  const ending = new AbortController();
  watchPanelQuestion(told, ending.signal);
  await askInPanel(question);
  expect(told).toHaveBeenCalledTimes(1);
  await takePanelQuestion([address], 7, 1_000);
  expect(told).toHaveBeenCalledTimes(1);
  ending.abort();
  await askInPanel(question);
  expect(told).toHaveBeenCalledTimes(1);
});

it('is none where the storage holds something else', async () => {
  await fakeBrowser.storage.session.set({ panelQuestion: { address, text: 1 } });
  expect(await takePanelQuestion([address], 7, 1_000)).toBeNull();
});
