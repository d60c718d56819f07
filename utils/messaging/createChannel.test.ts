import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { createChannel, type Sender } from './createChannel';

vi.mock('./pauseBefore', () => ({ pauseBefore: () => Promise.resolve() }));

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

describe('a channel that sends again', () => {
  const patient = createChannel(
    'patient',
    {
      double: () => ({ request: z.number(), response: z.number() }),
      open: () => ({ request: z.null(), response: z.null(), once: true }),
    },
    { again: true },
  );

  /** The other end, which dies under the first messages and then answers. */
  function dyingUnder(messages: number): { id: string }[] {
    const sent: { id: string }[] = [];
    fakeBrowser.runtime.sendMessage = (message: unknown) => {
      sent.push(message as { id: string });
      if (sent.length > messages) return Promise.resolve({ ok: true, value: 42 } as never);
      // Chromium rejects where the port closes, Firefox answers nothing.
      return sent.length % 2 === 1
        ? Promise.reject(new Error('The message port closed before a response was received.'))
        : Promise.resolve(undefined as never);
    };
    return sent;
  }

  it('sends the same message under the same id until there is an answer', async () => {
    const sent = dyingUnder(2);
    expect(await patient.ask('double', 21)).toEqual({ kind: 'answered', value: 42 });
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    await patient.ask('double', 21);
    expect(sent.at(-1)?.id).not.toBe(sent[0]?.id);
  });

  it('gives up in the end', async () => {
    const sent = dyingUnder(Infinity);
    expect(await patient.ask('double', 21)).toEqual({ kind: 'unreachable' });
    expect(sent).toHaveLength(4);
  });

  it('never sends again what may be done only once', async () => {
    const sent = dyingUnder(Infinity);
    expect(await patient.ask('open', null)).toEqual({ kind: 'unreachable' });
    expect(sent).toHaveLength(1);
  });

  it('tells the other end the id', async () => {
    connect();
    const ids: string[] = [];
    patient.serve({
      double: (value, _, id) => {
        ids.push(id);
        return value * 2;
      },
      open: () => null,
    });
    await patient.ask('double', 1);
    await patient.ask('double', 1);
    expect(new Set(ids).size).toBe(2);
  });
});

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

  it('asks once where sending again was not asked for', async () => {
    const send = vi.fn(() => Promise.resolve(undefined));
    fakeBrowser.runtime.sendMessage = send;
    await channel.ask('double', 1);
    expect(send).toHaveBeenCalledTimes(1);
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
    expect(await sendAs({ id: 'stranger' }, { channel: 'numbers', name: 'double', id: 'r', request: 1 })).toBe('left alone');
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
    expect(await sendAs({ id: fakeBrowser.runtime.id }, { channel: 'numbers', name: 'double', id: 'r', request: 1 })).toBe('left alone');
  });
});
