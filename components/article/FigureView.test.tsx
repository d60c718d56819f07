// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FigureView } from './FigureView';
import type { PictureSource } from './pictureAddress';

const image = { address: 'http://www.glistatigenerali.com/faro.png', alternative: 'Un faro' };
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
const site = vi.fn<typeof fetch>();
let comeNear: (() => void) | null = null;

beforeEach(() => {
  comeNear = null;
  site.mockReset().mockResolvedValue(new Response(png, { headers: { 'content-type': 'image/png' } }));
  vi.stubGlobal('fetch', site);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        comeNear = () => tell([{ isIntersecting: true }]);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  Object.assign(URL, { createObjectURL: () => 'blob:faro', revokeObjectURL: vi.fn() });
  Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(true) });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (pictures: PictureSource) => render(<FigureView image={image} caption={[]} pictures={pictures} />);
const picture = () => screen.getByRole<HTMLImageElement>('img', { name: 'Un faro' });
const link = () => screen.findByRole('link', { name: 'Immagine: Un faro' });

it('asks the site for a picture only when it comes near, without cookies or referrer, and shows it from memory', async () => {
  show({ from: 'page' });
  await waitFor(() => expect(comeNear).not.toBeNull());
  expect(site).not.toHaveBeenCalled();
  expect(picture().hasAttribute('src')).toBe(false);
  comeNear?.();
  await waitFor(() => expect(picture().src).toBe('blob:faro'));
  expect(site.mock.calls).toEqual([
    ['https://www.glistatigenerali.com/faro.png', expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' })],
  ]);
});

it('asks nobody for a picture that the library has', async () => {
  show({ from: 'library', load: () => Promise.resolve(new Blob([png])) });
  await waitFor(() => expect(picture().src).toBe('blob:faro'));
  expect(site).not.toHaveBeenCalled();
});

it.each<[string, () => void]>([
  ['the site refuses it', () => site.mockResolvedValue(new Response('', { status: 403 }))],
  ['it is no picture', () => site.mockResolvedValue(new Response('<p>', { headers: { 'content-type': 'text/html' } }))],
  ['the site is not ours to ask', () => Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(false) })],
])('makes it a link where %s', async (_, spoil) => {
  spoil();
  show({ from: 'page' });
  await waitFor(() => expect(comeNear).not.toBeNull());
  comeNear?.();
  expect((await link()).getAttribute('href')).toBe(image.address);
});

it('makes a broken picture a link', async () => {
  show({ from: 'library', load: () => Promise.resolve(new Blob([png])) });
  await waitFor(() => expect(picture().src).toBe('blob:faro'));
  fireEvent.error(picture());
  expect(await link()).toBeTruthy();
});

it('lets go of the picture with its place', async () => {
  const { unmount } = show({ from: 'library', load: () => Promise.resolve(new Blob([png])) });
  await waitFor(() => expect(picture().src).toBe('blob:faro'));
  unmount();
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:faro');
});
