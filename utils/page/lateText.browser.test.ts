import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pageOf } from '@/tests/support/pageOf';
import { followLateText, type LateText } from './lateText';

let root: HTMLElement;
let life: AbortController;
let looks: number;
let settled: number;
let late: LateText;
const observed = vi.spyOn(MutationObserver.prototype, 'observe');

beforeEach(() => {
  vi.useFakeTimers();
  observed.mockClear();
  root = pageOf('Il porto è fermo da anni.');
  life = new AbortController();
  [looks, settled] = [0, 0];
  late = followLateText(root, { look: () => looks++, settle: () => settled++ }, life.signal);
});
afterEach(() => {
  vi.useRealTimers();
  life.abort();
  root.remove();
});

/** Adds text, and lets the observer and its patience do their work. */
async function append(text: string): Promise<void> {
  root.append(Object.assign(document.createElement('p'), { textContent: text }));
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(301);
}

it('observes nothing while no highlight waits', async () => {
  late.wait(false);
  await append('Un capoverso arrivato tardi, e lungo abbastanza.');
  expect([observed.mock.calls.length, looks]).toEqual([0, 0]);
});

it('looks once for a burst of text, and not for a counter', async () => {
  late.wait(true);
  root.append('Un pezzo di testo, poi un altro: ');
  await Promise.resolve();
  await append('Un capoverso arrivato tardi, e lungo abbastanza.');
  expect(looks).toBe(1);
  await append('3 letture');
  expect(looks).toBe(1);
});

it('looks at what is shown, not only at what is added', async () => {
  const more = Object.assign(document.createElement('p'), { textContent: 'Il seguito, che era nascosto fin qui.', hidden: true });
  root.append(more);
  late.wait(true);
  more.hidden = false;
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(301);
  expect(looks).toBe(1);
});

it('ends as soon as nothing waits any more', async () => {
  late.wait(true);
  late.wait(false);
  await append('Un capoverso arrivato tardi, e lungo abbastanza.');
  expect(looks).toBe(0);
});

it('has a budget of time, which a click of the reader renews, and of looks, which nothing does', async () => {
  late.wait(true);
  await vi.advanceTimersByTimeAsync(31_000);
  await append('Un capoverso arrivato troppo tardi.');
  expect(looks).toBe(0);
  root.click();
  await append('Un capoverso chiesto dal lettore.');
  expect(looks).toBe(1);
  for (let turn = 0; turn < 40; turn++) {
    await append(`Un altro capoverso ancora, il numero ${turn}.`);
    late.wait(true);
    root.click();
  }
  expect(looks).toBe(24);
});

it('tells when the page has come to rest with something still missing', async () => {
  late.wait(true);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(settled).toBe(0);
  await append('Un capoverso arrivato tardi, e lungo abbastanza.');
  late.wait(true);
  await vi.advanceTimersByTimeAsync(2_600);
  expect(settled).toBe(1);
});
