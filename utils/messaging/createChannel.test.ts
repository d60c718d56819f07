import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { createChannel, type Sender } from './createChannel';

const channel = createChannel('numbers', {
  double: () => ({ request: z.number(), response: z.number() }),
  name: () => ({ request: z.null(), response: z.object({ name: z.string() }) }),
});
const handlers = { double: (value: number) => value * 2, name: () => ({ name: 'due', secret: 'not in the protocol' }) };

/** Sends as the browser would, with the sender it would tell, and gives what the listeners answer. */
async function sendAs(sender: Sender, message: unknown): Promise<unknown> {
  const answer = Promise.withResolvers<unknown>();
  const wanted: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender, answer.resolve);
  return wanted.includes(true) ? answer.promise : 'left alone';
}

/** Joins the asking and the answering end, which the fake browser keeps apart. */
function connect(): void {
  fakeBrowser.runtime.sendMessage = (message: unknown) =>
    sendAs({ id: fakeBrowser.runtime.id }, message).then((answer) => (answer === 'left alone' ? undefined : answer));
}

describe('a channel', () => {
  it('answers what is asked', async () => {
    connect();
    channel.serve(handlers);
    expect(await channel.ask('double', 21)).toEqual({ kind: 'answered', value: 42 });
  });

  it('lets pass only what the protocol names', async () => {
    connect();
    channel.serve(handlers);
    expect(await channel.ask('name', null)).toEqual({ kind: 'answered', value: { name: 'due' } });
  });

  it('names an unreachable peer', async () => {
    fakeBrowser.runtime.sendMessage = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(await channel.ask('double', 1)).toEqual({ kind: 'unreachable' });
  });

  it('is unreachable where others listen but nobody for it', async () => {
    connect();
    createChannel('letters', {}).serve({});
    expect(await channel.ask('double', 1)).toEqual({ kind: 'unreachable' });
  });

  it('says what broke when a handler throws', async () => {
    connect();
    channel.serve({
      ...handlers,
      double: () => {
        throw new Error('no numbers today');
      },
    });
    expect(await channel.ask('double', 1)).toEqual({ kind: 'broken', message: 'numbers.double: no numbers today' });
  });

  it('refuses a request and an answer that are not of the protocol', async () => {
    connect();
    channel.serve({ ...handlers, name: () => ({ name: 7 }) as never });
    expect((await channel.ask('double', 'two' as never)).kind).toBe('broken');
    expect((await channel.ask('name', null)).kind).toBe('broken');
  });

  it.each(['toString', '__proto__', 'unknown'])('knows no message “%s”', async (name) => {
    connect();
    channel.serve(handlers);
    expect((await channel.ask(name as never, null as never)).kind).toBe('broken');
  });

  it('leaves other extensions and other shapes alone', async () => {
    channel.serve(handlers);
    expect(await sendAs({ id: 'stranger' }, { channel: 'numbers', name: 'double', request: 1 })).toBe('left alone');
    expect(await sendAs({ id: fakeBrowser.runtime.id }, 'ping')).toBe('left alone');
  });

  it('builds no schema of a message that nobody sends', async () => {
    const unused = vi.fn(() => ({ request: z.null(), response: z.null() }));
    const used = vi.fn(() => ({ request: z.null(), response: z.null() }));
    const lazy = createChannel('lazy', { used, unused });
    connect();
    lazy.serve({ used: () => null, unused: () => null });
    expect(used).not.toHaveBeenCalled();
    await lazy.ask('used', null);
    await lazy.ask('used', null);
    expect(used).toHaveBeenCalledTimes(1);
    expect(unused).not.toHaveBeenCalled();
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    channel.serve(handlers, stop.signal);
    stop.abort();
    expect(await sendAs({ id: fakeBrowser.runtime.id }, { channel: 'numbers', name: 'double', request: 1 })).toBe('left alone');
  });
});
