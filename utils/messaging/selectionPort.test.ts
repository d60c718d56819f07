import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSelection, serveSelection } from './selectionPort';

type Listener = (value: unknown) => void;

/** One end of a connection. */
function portEnd(name: string) {
  const heard = new Set<Listener>();
  const left = new Set<() => void>();
  const end = {
    name,
    other: null as null | { tell: (value: unknown) => void; leave: () => void },
    tell: (value: unknown) => heard.forEach((listener) => listener(value)),
    leave: () => left.forEach((listener) => listener()),
    postMessage: (value: unknown) => end.other?.tell(value),
    disconnect: () => end.other?.leave(),
    onMessage: { addListener: (listener: Listener) => heard.add(listener) },
    onDisconnect: { addListener: (listener: () => void) => left.add(listener) },
  };
  return end;
}

const connecting = new Set<Listener>();

beforeEach(() => {
  connecting.clear();
  Object.assign(fakeBrowser.runtime, {
    onConnect: { addListener: (one: Listener) => connecting.add(one), removeListener: (one: Listener) => connecting.delete(one) },
  });
  Object.assign(fakeBrowser.tabs, {
    connect: (_: number, { name }: { name: string }) => {
      const [here, there] = [portEnd(name), portEnd(name)];
      here.other = there;
      there.other = here;
      connecting.forEach((listener) => listener(there));
      return here;
    },
  });
});

it('tells the panel what is selected for as long as it follows, and the page when it does no more', () => {
  const life = new AbortController();
  const panel = new AbortController();
  let tell: (words: string) => void = () => undefined;
  let watching: AbortSignal | undefined;
  serveSelection((teller, signal) => {
    tell = teller;
    watching = signal;
  }, life.signal);
  const heard = vi.fn();
  expect(watching).toBeUndefined();
  followSelection(3, heard, panel.signal);
  tell('La siccità');
  tell('');
  expect(heard.mock.calls).toEqual([['La siccità'], ['']]);
  panel.abort();
  expect(watching?.aborted).toBe(true);
});

it('leaves other connections alone, and hears none once the page has ended', () => {
  const life = new AbortController();
  const watch = vi.fn();
  serveSelection(watch, life.signal);
  connecting.forEach((listener) => listener(portEnd('altro')));
  expect(watch).not.toHaveBeenCalled();
  life.abort();
  expect(connecting.size).toBe(0);
});

it('cuts what is longer than a passage', () => {
  const life = new AbortController();
  let tell: (words: string) => void = () => undefined;
  serveSelection((teller) => (tell = teller), life.signal);
  const heard = vi.fn();
  followSelection(3, heard, life.signal);
  tell('a'.repeat(9_000));
  expect(heard.mock.calls[0]?.[0]).toHaveLength(4_000);
});

it('hears nothing that is no text', () => {
  const life = new AbortController();
  const there: ReturnType<typeof portEnd>[] = [];
  connecting.add((port) => there.push(port as ReturnType<typeof portEnd>));
  const heard = vi.fn();
  followSelection(3, heard, life.signal);
  there[0]?.postMessage({ words: 'x' });
  there[0]?.postMessage('a'.repeat(4_001));
  expect(heard).not.toHaveBeenCalled();
  there[0]?.postMessage('qui');
  expect(heard).toHaveBeenCalledWith('qui');
});
