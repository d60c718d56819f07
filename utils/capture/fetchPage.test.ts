import { beforeEach, expect, it, vi } from 'vitest';
import { fetchPage } from './fetchPage';

const address = 'https://www.glistatigenerali.com/economia/acqua/';
const server = vi.fn<typeof fetch>();

beforeEach(() => {
  server.mockReset();
  vi.stubGlobal('fetch', server);
});

function answer(body: BodyInit | null, { type = 'text/html; charset=utf-8', status = 200, url = address } = {}): void {
  server.mockImplementation(() => {
    const response = new Response(body, { status, headers: { 'content-type': type } });
    return Promise.resolve(Object.defineProperty(response, 'url', { value: url }));
  });
}

it('asks without cookies or referrer, and not for ever', async () => {
  answer('<p>acqua');
  expect(await fetchPage(address)).toEqual({ kind: 'page', address, html: '<p>acqua' });
  expect(server).toHaveBeenCalledExactlyOnceWith(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: expect.any(AbortSignal) as AbortSignal,
  });
});

it.each(['http://www.glistatigenerali.com/economia/acqua/', 'https://altrove.example/acqua/', `${address}?utm_source=x`])(
  'never asks for %s',
  async (bad) => {
    expect(await fetchPage(bad)).toMatchObject({ because: 'not-an-article', final: true });
    expect(server).not.toHaveBeenCalled();
  },
);

it('says where a page stands that has moved on the site, and takes none from elsewhere', async () => {
  answer('<p>', { url: 'https://www.glistatigenerali.com/societa/acqua/?utm_source=x' });
  expect(await fetchPage(address)).toMatchObject({ address: 'https://www.glistatigenerali.com/societa/acqua/' });
  answer('<p>', { url: 'https://altrove.example/acqua/' });
  expect(await fetchPage(address)).toMatchObject({ because: 'not-an-article' });
});

it.each([
  ['gone', true, 404, 'text/html'],
  ['gone', true, 410, 'text/html'],
  ['refused', false, 403, 'text/html'],
  ['refused', false, 503, 'text/html'],
  ['not-an-article', true, 200, 'application/pdf'],
] as const)('says %s (final: %s) of a status %i with %s', async (because, final, status, type) => {
  answer('x', { status, type });
  expect(await fetchPage(address)).toEqual({ kind: 'failed', because, final });
});

it('says that the site does not answer', async () => {
  server.mockRejectedValue(new TypeError('network'));
  expect(await fetchPage(address)).toEqual({ kind: 'failed', because: 'unreachable', final: false });
});

it('stops reading what is too large', async () => {
  const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)) });
  answer(endless);
  expect(await fetchPage(address)).toMatchObject({ because: 'too-large', final: true });
});

it('reads the letters of the charset that the server names, and UTF-8 where there is no such one', async () => {
  answer(Uint8Array.of(0xe8), { type: 'text/html; charset=iso-8859-1' });
  expect(await fetchPage(address)).toMatchObject({ html: 'è' });
  answer('è', { type: 'text/html; charset=nulla' });
  expect(await fetchPage(address)).toMatchObject({ html: 'è' });
});
