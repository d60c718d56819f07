import { beforeEach, expect, it, vi } from 'vitest';
import { fetchImage } from './fetchImage';

const address = 'https://www.glistatigenerali.com/wp-content/acqua.png';
const png = Uint8Array.from('\x89PNG\r\n\x1A\nrest', (letter) => letter.charCodeAt(0));
const server = vi.fn<typeof fetch>();

beforeEach(() => {
  server.mockReset();
  vi.stubGlobal('fetch', server);
});

function answer(body: BodyInit | null, type = 'image/png', status = 200): void {
  server.mockImplementation(() => Promise.resolve(new Response(body, { status, headers: { 'content-type': type } })));
}

it('asks without cookies, referrer or redirects, and not for ever', async () => {
  answer(png);
  await fetchImage(address);
  expect(server).toHaveBeenCalledWith(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: expect.any(AbortSignal) as AbortSignal,
  });
});

it('gives the bytes, with the type that they tell', async () => {
  answer(png, 'image/jpeg');
  const image = await fetchImage(address);
  expect(image).toMatchObject({ kind: 'image', type: 'image/png' });
  expect(image.kind === 'image' && new Uint8Array(image.bytes)).toEqual(png);
});

it.each([
  ['refused', true, null, 'text/html', 404],
  ['refused', false, null, 'text/html', 503],
  ['not-an-image', true, png, 'text/html', 200],
  ['not-an-image', true, '<svg/>', 'image/svg+xml', 200],
  ['not-an-image', true, '', 'image/png', 200],
] as const)('says %s (final: %s)', async (because, final, body, type, status) => {
  answer(body, type, status);
  expect(await fetchImage(address)).toEqual({ kind: 'failed', because, final });
});

it('stops reading what is too large, whatever length is promised', async () => {
  const pulled = vi.fn();
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled();
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });
  answer(endless);
  expect(await fetchImage(address)).toEqual({ kind: 'failed', because: 'too-large', final: true });
  expect(pulled.mock.calls.length).toBeLessThan(15);
});

it('is unreachable without net, or when the stream breaks off', async () => {
  server.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await fetchImage(address)).toEqual({ kind: 'failed', because: 'unreachable', final: false });
  answer(new ReadableStream({ pull: (controller) => controller.error(new TypeError('network')) }));
  expect(await fetchImage(address)).toEqual({ kind: 'failed', because: 'unreachable', final: false });
});
