import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { memoryStore } from '@/tests/support/memoryStore';
import { pageOf, painted, rangeOf, select } from '@/tests/support/pageOf';
import { createHighlightSession, type HighlightSession } from '@/utils/page/highlightSession';
import { inks, paintName } from '@/utils/page/inks';
import './marks.css';
import { mountHighlights } from './mountHighlights';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

const words = 'nessuno se ne cura';
let root: HTMLElement;
let field: HTMLTextAreaElement;
let host: HTMLElement;
let life: AbortController;
let session: HighlightSession;
let heard: string[];

beforeEach(async () => {
  await page.viewport(900, 600);
  root = pageOf('Il porto è fermo da anni, e nessuno se ne cura.');
  field = document.createElement('textarea');
  root.after(field);
  life = new AbortController();
  heard = [];
  document.addEventListener('keydown', ({ key }) => void heard.push(key), { signal: life.signal });
  session = createHighlightSession({ root, place: 'page', store: memoryStore(), lastInk: 'thesis', toolbar: true, signal: life.signal });
  host = mountHighlights(session, life.signal, 'open');
});
afterEach(() => {
  life.abort();
  root.remove();
  field.remove();
  document.body.removeAttribute('style');
  document.getSelection()?.removeAllRanges();
});

async function toolbarAt(text: string): Promise<void> {
  select(root, text);
  await expect.poll(() => host.shadowRoot?.querySelector('[role=toolbar]')).toBeTruthy();
}

it('leaves copying to the browser: the words arrive unchanged', async () => {
  await toolbarAt(words);
  await userEvent.keyboard('{Control>}c{/Control}');
  expect(document.getSelection()?.toString()).toBe(words);
  field.focus();
  await userEvent.keyboard('{Control>}v{/Control}');
  expect(field.value).toBe(words);
});

it('leaves the page its keys until the focus is in the toolbar, and keeps them from it then', async () => {
  await toolbarAt(words);
  await userEvent.keyboard('n1c');
  expect(heard).toEqual(['n', '1', 'c']);
  expect(painted('taccuino-thesis')).toEqual([]);
  session.showHighlights();
  await expect.poll(() => host.shadowRoot?.activeElement?.localName).toBe('button');
  await userEvent.keyboard('1');
  await expect.poll(() => painted('taccuino-thesis')).toEqual([words]);
  expect(heard).toEqual(['n', '1', 'c']);
});

it('lets selected words be dragged', async () => {
  await toolbarAt(words);
  const started = vi.fn((event: DragEvent) => event.defaultPrevented);
  addEventListener('dragstart', started, { signal: life.signal });
  const box = rangeOf(root, words).getBoundingClientRect();
  const around = root.getBoundingClientRect();
  await userEvent.dragAndDrop(root, field, {
    sourcePosition: { x: box.left - around.left + box.width / 2, y: box.top - around.top + box.height / 2 },
  });
  expect(started).toHaveReturnedWith(false);
  expect(field.value).toBe(words);
});

it('leaves the field of a note that is being typed when the extension goes, and takes it away at Escape', async () => {
  await toolbarAt(words);
  session.highlightSelection('thesis', true);
  const note = () => host.shadowRoot?.querySelector('textarea');
  await expect.poll(() => host.shadowRoot?.activeElement === note() && note() !== null).toBe(true);
  await userEvent.keyboard('Chi');
  life.abort();
  expect(host.isConnected).toBe(true);
  expect(host.shadowRoot?.querySelector('[role=alert]')?.textContent).toBe('highlightLeftBehind');
  heard = [];
  document.addEventListener('keydown', ({ key }) => void heard.push(key), { once: true });
  await userEvent.keyboard(' paga?');
  expect(note()?.value).toBe('Chi paga?');
  expect(heard).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(host.isConnected).toBe(false);
});

it('goes with its extension where nothing is being typed', async () => {
  await toolbarAt(words);
  session.highlightSelection('thesis', true);
  await expect.poll(() => host.shadowRoot?.querySelector('textarea')).toBeTruthy();
  life.abort();
  expect(host.isConnected).toBe(false);
});

describe.each([
  ['light', 'background: #fff; color: #111'],
  ['dark without a colour scheme', 'background: #111; color: #eee'],
  ['dark with one', 'background: #111; color: #eee; color-scheme: dark'],
])('on a page that is %s', (_, style) => {
  it.each(inks)('paints %s so that its words can be read', (ink) => {
    document.body.style.cssText = style;
    const { color, backgroundColor } = getComputedStyle(root.firstElementChild ?? root, `::highlight(${paintName(ink)})`);
    expect(contrast(color, backgroundColor)).toBeGreaterThanOrEqual(4.5);
  });
});

/** The ratio of WCAG 2 between two colours as a browser computes them. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0, opacity = 1] = [...colour.matchAll(/[\d.]+/gu)].map(Number);
  if (opacity !== 1) throw new Error(`${colour} lets through what is under it`);
  const linear = (channel: number): number => (channel <= 10.31 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
