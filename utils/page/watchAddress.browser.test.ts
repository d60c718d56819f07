import { afterEach, expect, it, vi } from 'vitest';

const pieces = vi.hoisted(() => ({ of: (href: string) => new URL(href).searchParams.get('piece') }));
vi.mock('@/utils/publisher/articleAddress', () => ({ articleAddress: pieces.of }));
const { watchAddress } = await import('./watchAddress');

const before = location.href;
let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  history.replaceState(null, '', before);
});

const goTo = (search: string): void => history.pushState(null, '', search);

it('tells when the page goes on to another piece, and to none, and not of places inside one', async () => {
  goTo('?piece=porto');
  const told = vi.fn();
  watchAddress(told, life.signal);
  goTo('?piece=porto#commenti');
  goTo('?piece=citta');
  await expect.poll(() => told.mock.calls.length).toBe(1);
  goTo('?altro');
  await expect.poll(() => told.mock.calls.length).toBe(2);
  life.abort();
  goTo('?piece=porto');
  expect(told).toHaveBeenCalledTimes(2);
});
