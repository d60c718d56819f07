// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TabAnswer } from '@/utils/capture/askTab';
import { openPopup } from './openPopup';

// jsdom loads no fonts.
Object.assign(document, { fonts: { load: () => Promise.resolve([]) } });

const root = document.body.appendChild(document.createElement('div'));
const says = () => root.querySelector('h1')?.textContent ?? null;

beforeEach(() => {
  vi.useFakeTimers();
  root.replaceChildren(document.createElement('i'));
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

it('leaves the page as it was painted until the tab has answered, and then draws the answer at once', async () => {
  const tab = Promise.withResolvers<TabAnswer>();
  openPopup(root, tab.promise);
  await vi.advanceTimersByTimeAsync(100);
  expect(says()).toBeNull();
  expect(root.children).toHaveLength(1);
  tab.resolve({ kind: 'other-site' });
  await vi.advanceTimersByTimeAsync(0);
  expect(says()).toBe('Taccuino legge Gli Stati Generali.');
});

it('says that it reads when the answer is slow, and shows it when it comes', async () => {
  const tab = Promise.withResolvers<TabAnswer>();
  openPopup(root, tab.promise);
  await vi.advanceTimersByTimeAsync(200);
  expect(says()).toBe('Leggo la pagina…');
  tab.resolve({ kind: 'unreachable' });
  await vi.advanceTimersByTimeAsync(100);
  expect(says()).toBe('Questa pagina non si lascia leggere.');
});
