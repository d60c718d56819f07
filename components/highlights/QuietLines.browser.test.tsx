import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { HighlightSession } from '@/utils/page/highlightSession';
import { createViewHolder, type ViewHolder } from '@/utils/page/sessionView';
import { QuietLines } from './QuietLines';
import type { Every } from './useFolding';
import { useSessionView } from './useSessionView';
import './highlights.css';
import './quietLines.css';

vi.mock('wxt/browser', async () => (await import('@/tests/support/italianBrowser')).italianBrowser());

const changed = 'L’articolo è cambiato da quando l’hai salvato.';
const missing = 'Un’evidenziazione non si trova più.';
/** A clock that goes on when the test says so. */
const waiting = new Map<() => void, number>();
const every: Every = (milliseconds, work) => {
  waiting.set(work, milliseconds);
  return () => void waiting.delete(work);
};
const letTimePass = () => [...waiting.keys()].forEach((work) => work());

let place: HTMLElement;
let life: AbortController;
let holder: ViewHolder;

beforeEach(async () => {
  document.documentElement.lang = 'it';
  await page.viewport(900, 600);
  life = new AbortController();
  holder = createViewHolder(life.signal);
  const { view, show, subscribe } = holder;
  const session = { view, subscribe, tellChange: (hasChanged: boolean) => show({ hasChanged }) } as HighlightSession;
  const Surface = () => (
    <div class="highlight-layer">
      <QuietLines session={session} view={useSessionView(session)} every={every} />
    </div>
  );
  place = document.body.appendChild(document.createElement('div'));
  render(<Surface />, place);
  holder.show({ hasChanged: true });
  await expect.element(page.getByText(changed)).toBeVisible();
});
afterEach(() => {
  life.abort();
  render(null, place);
  place.remove();
});

const line = () => page.getByText(changed);
const folded = (name = changed) => page.getByRole('button', { name });

it('folds into a button at the edge that keeps its words, and opens from there by key', async () => {
  expect([...waiting.values()]).toEqual([8000]);
  await userEvent.hover(document.body, { position: { x: 600, y: 20 } });
  letTimePass();
  await expect.element(folded()).toBeVisible();
  expect(line().elements()).toHaveLength(0);
  await expect.poll(() => folded().element().getBoundingClientRect()).toMatchObject({ left: 0, width: 32 });
  const { violations } = await axe.run(place);
  expect(violations.map(({ id }) => id)).toEqual([]);

  await userEvent.tab();
  await expect.element(folded()).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(line()).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Confronta' })).toHaveFocus();
});

it('stays open while somebody is at it, with the pointer or the focus', async () => {
  await userEvent.hover(line());
  letTimePass();
  await expect.element(line()).toBeVisible();
  await userEvent.hover(document.body, { position: { x: 600, y: 20 } });
  (page.getByRole('button', { name: 'Confronta' }).element() as HTMLElement).focus();
  letTimePass();
  await expect.element(line()).toBeVisible();
  (document.activeElement as HTMLElement).blur();
  letTimePass();
  await expect.element(folded()).toBeVisible();
});

it('opens again when there is something new to tell, and folds both into one', async () => {
  await userEvent.hover(document.body, { position: { x: 600, y: 20 } });
  letTimePass();
  await expect.element(folded()).toBeVisible();
  holder.show({ missing: 1 });
  await expect.element(page.getByText(missing)).toBeVisible();
  await expect.element(line()).toBeVisible();
  letTimePass();
  await expect.element(folded(`${missing} ${changed}`)).toBeVisible();
  expect(page.getByRole('button').elements()).toHaveLength(1);
});

it('moves only for who has not asked for less motion', async () => {
  await userEvent.hover(document.body, { position: { x: 600, y: 20 } });
  letTimePass();
  await expect.element(folded()).toBeVisible();
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const moving = rules.filter(({ cssText }) => cssText.includes('.highlight-folded') && cssText.includes('animation:'));
  expect(moving.map((rule) => rule instanceof CSSMediaRule && rule.conditionText)).toEqual(['(prefers-reduced-motion: no-preference)']);
});
