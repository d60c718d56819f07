import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchAnswer, waitIn } from './fetchAnswer';

const address = 'https://www.glistatigenerali.com/?s=acqua&feed=rss2';
const never = new AbortController().signal;
const fetched = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetched);

afterEach(() => {
  vi.useRealTimers();
  fetched.mockReset();
  vi.unstubAllGlobals();
  vi.stubGlobal('fetch', fetched);
});

function answer(body: BodyInit | null, told: { status?: number; url?: string; headers?: Record<string, string> } = {}): void {
  const { status = 200, url = address, headers = {} } = told;
  const response = new Response(body, { status, headers: { 'content-type': 'application/rss+xml; charset=UTF-8', ...headers } });
  Object.defineProperty(response, 'url', { value: url });
  fetched.mockResolvedValue(response);
}
const because = async () => {
  const outcome = await fetchAnswer(address, never);
  return outcome.kind === 'failed' ? outcome.because : outcome.kind;
};

it('asks without cookies, without referrer and beside the browser’s cache', async () => {
  answer('<rss/>');
  expect(await fetchAnswer(address, never)).toEqual({ kind: 'answer', body: '<rss/>', lastPage: null });
  expect(fetched).toHaveBeenCalledExactlyOnceWith(
    address,
    expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }),
  );
});

it('tells how many pages a REST route has', async () => {
  answer('[]', { headers: { 'content-type': 'application/json', 'x-wp-totalpages': '7' } });
  expect(await fetchAnswer(address, never)).toMatchObject({ lastPage: 7 });
  answer('[]', { headers: { 'x-wp-totalpages': 'molte' } });
  expect(await fetchAnswer(address, never)).toMatchObject({ lastPage: null });
});

it('takes a feed that is not found for an answer, and a page that is not found for none', async () => {
  answer('<rss/>', { status: 404 });
  expect(await because()).toBe('answer');
  answer('<html>', { status: 404, headers: { 'content-type': 'text/html' } });
  expect(await because()).toBe('refused');
});

it.each([
  [400, 'refused'],
  [401, 'refused'],
  [403, 'refused'],
  [410, 'refused'],
  [429, 'busy'],
  [500, 'busy'],
  [503, 'busy'],
])('takes %i for %s', async (status, name) => {
  answer('', { status });
  expect(await because()).toBe(name);
});

it('tells for how long the site wants to be left alone', async () => {
  answer('', { status: 503, headers: { 'retry-after': '120' } });
  expect(await fetchAnswer(address, never)).toEqual({ kind: 'failed', because: 'busy', retryAfter: 120_000 });
});

it.each(['https://esempio.it/feed/', 'http://www.glistatigenerali.com/?s=acqua&feed=rss2', 'https://glistatigenerali.com.esempio.it/'])(
  'takes nothing that comes from %s in the end',
  async (url) => {
    answer('<rss/>', { url });
    expect(await because()).toBe('other-answer');
  },
);

it('stops reading at five megabytes, whatever the header promises', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });
  answer(endless, { headers: { 'content-length': '10' } });
  expect(await because()).toBe('too-large');
  expect(sent).toBeLessThan(10);
});

describe('when nothing comes', () => {
  const hanging = () =>
    fetched.mockImplementation((_, options) => {
      const { promise, reject } = Promise.withResolvers<Response>();
      options?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      return promise;
    });

  it('names a broken connection, and the net that is not there', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    vi.stubGlobal('navigator', { onLine: true });
    expect(await because()).toBe('no-answer');
    vi.stubGlobal('navigator', { onLine: false });
    expect(await because()).toBe('offline');
  });

  it('gives up after a while', async () => {
    hanging();
    const timeout = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timeout.signal);
    const outcome = fetchAnswer(address, never);
    timeout.abort();
    expect(await outcome).toMatchObject({ because: 'slow' });
    vi.restoreAllMocks();
  });

  it('ends when the reader does not want it any more', async () => {
    hanging();
    const wish = new AbortController();
    const outcome = fetchAnswer(address, wish.signal);
    wish.abort();
    expect(await outcome).toMatchObject({ because: 'cancelled' });
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 17, 10, 0, 0);
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Sat, 17 Jan 2026 10:00:30 GMT', 30_000],
    ['Sat, 17 Jan 2026 09:00:00 GMT', 0],
    ['presto', null],
    ['-5 minuti', null],
    [null, null],
  ])('%j is %j', (header, milliseconds) => {
    expect(waitIn(header, now)).toBe(milliseconds);
  });
});
