import { browser, type Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { builtOnce } from './builtOnce';
import { listenUntil } from './listenUntil';
import { pauseBefore } from './pauseBefore';

/** One message: what is asked and what is answered, both as schemas. */
export interface Exchange {
  readonly request: z.ZodMiniType;
  readonly response: z.ZodMiniType;
  /** What it does may not be done twice: it is never sent again. */
  readonly once?: true;
}
/** Each message as a function, called when it is first sent or heard: a page that only listens pays for no schema. */
export type Protocol = Readonly<Record<string, () => Exchange>>;
export type Sender = Browser.runtime.MessageSender;

export type Ask<E extends Exchange> = z.input<E['request']>;
export type Answer<E extends Exchange> = z.output<E['response']>;
export type Handlers<P extends Protocol> = {
  [Name in keyof P]: (
    request: z.output<ReturnType<P[Name]>['request']>,
    sender: Sender,
    /** The same each time that one message is sent. */
    id: string,
  ) => Promise<z.input<ReturnType<P[Name]>['response']>> | z.input<ReturnType<P[Name]>['response']>;
};

/**
 * What comes back. `unreachable`: nobody listens there (no content script in that tab, or this page has outlived its extension); `broken`: the other
 * side answered what the protocol does not know, or its handler threw, which is a fault of ours and comes with its words.
 */
export type Reply<T> = { kind: 'answered'; value: T } | { kind: 'unreachable' } | { kind: 'broken'; message: string };

export interface Channel<P extends Protocol> {
  /** Asks the extension, or with `tabId` the page in that tab (its top frame); again where it got no answer and the channel sends again. Never rejects. */
  ask<Name extends keyof P & string>(
    name: Name,
    request: Ask<ReturnType<P[Name]>>,
    tabId?: number,
  ): Promise<Reply<Answer<ReturnType<P[Name]>>>>;
  /** Answers this channel's messages until the signal is aborted; messages of other channels and of other extensions are left alone. */
  serve(handlers: Handlers<P>, signal?: AbortSignal): void;
}

/** What every message is wrapped in, there and back. */
const wrappings = builtOnce(() => ({
  envelope: z.object({ channel: z.string(), name: z.string(), id: z.string(), request: z.unknown() }),
  answer: z.union([z.object({ ok: z.literal(true), value: z.unknown() }), z.object({ ok: z.literal(false), message: z.string() })]),
}));

/** The protocol that a channel speaks, for who writes its handlers elsewhere. */
export type ProtocolOf<C> = C extends Channel<infer P> ? P : never;

/** How often a message is sent on a channel that sends again: the background may be stopped at any moment, but one that gives no answer for more than a second is not coming back. */
const sendings = 4;

/**
 * A typed channel for one protocol; requests and answers are parsed at both ends. With `again` a message that got no answer is sent again under the same id,
 * but for those marked `once`: the other side must do the same thing only once, however often it is asked.
 */
export function createChannel<P extends Protocol>(channel: string, protocol: P, { again = false } = {}): Channel<P> {
  const exchanges = new Map<string, Exchange>();
  const exchangeNamed = (name: string): Exchange => {
    const found = exchanges.get(name) ?? (Object.hasOwn(protocol, name) ? protocol[name]?.() : undefined);
    if (!found) throw new Error(`unknown message "${name}"`);
    exchanges.set(name, found);
    return found;
  };
  return {
    async ask(name, request, tabId) {
      const envelope = { channel, name, id: crypto.randomUUID(), request };
      let answer = wrappings().answer.safeParse(await send(envelope, tabId));
      for (let sending = 2; !answer.success && again && sending <= sendings && !exchangeNamed(name).once; sending += 1) {
        await pauseBefore(sending);
        answer = wrappings().answer.safeParse(await send(envelope, tabId));
      }
      // Firefox and Chromium alike give undefined where a listener exists that did not want the message.
      if (!answer.success) return { kind: 'unreachable' };
      if (!answer.data.ok) return { kind: 'broken', message: `${channel}.${name}: ${answer.data.message}` };
      const value = exchangeNamed(name).response.safeParse(answer.data.value);
      if (!value.success) return { kind: 'broken', message: `${channel}.${name}: ${z.prettifyError(value.error)}` };
      return { kind: 'answered', value: value.data as Answer<ReturnType<P[typeof name]>> };
    },

    serve(handlers, signal) {
      const listener = (raw: unknown, sender: Sender, sendResponse: (answer: unknown) => void): true | undefined => {
        const envelope = wrappings().envelope.safeParse(raw);
        if (!envelope.success || envelope.data.channel !== channel || sender.id !== browser.runtime.id) return undefined;
        const { name, id, request } = envelope.data;
        const handler = handlers[name] as (request: unknown, sender: Sender, id: string) => unknown;
        void answerTo(
          () => exchangeNamed(name),
          (parsed) => handler(parsed, sender, id),
          request,
        ).then(sendResponse);
        return true; // keeps the port open; the one form that Chromium and Firefox both honour
      };
      listenUntil(browser.runtime.onMessage, listener, signal);
    },
  };
}

async function send(envelope: object, tabId: number | undefined): Promise<unknown> {
  try {
    return await (tabId === undefined ? browser.runtime.sendMessage(envelope) : browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
  } catch {
    // No receiver, a closed tab, an extension that was updated under the page: for who asks it is all the same.
    return undefined;
  }
}

async function answerTo(exchange: () => Exchange, handle: (request: unknown) => unknown, raw: unknown) {
  try {
    const { request, response } = exchange();
    return { ok: true, value: response.parse(await handle(request.parse(raw))) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
