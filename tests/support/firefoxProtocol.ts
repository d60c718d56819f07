import type { Browser, Page } from 'puppeteer-core';

/** The part of puppeteer's connection to Firefox that its types keep to themselves. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
  emit(event: string, value: object): void;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

export interface Context {
  context: string;
  url: string;
}

/** Firefox below puppeteer: its own windows, whose code may do what a reader does with the mouse outside of any page. */
export function firefoxProtocol(browser: Browser) {
  const connection = (browser as unknown as { connection: Connection }).connection;
  const send = async <T>(method: string, parameters: object): Promise<T> => (await connection.send(method, parameters)).result as T;

  async function windowOfFirefox(): Promise<string> {
    const { contexts } = await send<{ contexts: Context[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const main = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (main === undefined) throw new Error('Firefox has no window');
    return main.context;
  }

  return {
    send,
    contexts: async () => (await send<{ contexts: Context[] }>('browsingContext.getTree', {})).contexts,
    /** Runs the body of an async function in Firefox's own window, given values as JSON; its answer comes back as JSON. */
    inFirefox: async <T>(body: string, given: object = {}): Promise<T> => {
      const evaluated = await send<Evaluated>('script.evaluate', {
        awaitPromise: true,
        target: { context: await windowOfFirefox() },
        expression: `(async (given) => JSON.stringify((await (async () => { ${body} })()) ?? null))(${JSON.stringify(given)})`,
      });
      if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text ?? 'Firefox refused');
      return JSON.parse(evaluated.result?.value as string) as T;
    },
    /** Makes a page of a context that puppeteer was not told of. */
    adopt: async (context: string): Promise<Page> => {
      const { contexts } = await send<{ contexts: Context[] }>('browsingContext.getTree', { root: context });
      const before = new Set(await browser.pages());
      connection.emit('browsingContext.contextCreated', { ...contexts[0], parent: null });
      const page = (await browser.pages()).find((one) => !before.has(one));
      if (page === undefined) throw new Error('the popup was not adopted');
      return page;
    },
    /** Tells that an adopted context is gone. */
    release: (context: Context): void => connection.emit('browsingContext.contextDestroyed', { ...context, children: [], parent: null }),
  };
}

export type FirefoxProtocol = ReturnType<typeof firefoxProtocol>;

/** The id that the protocol knows a page's main frame by. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** Runs a function on a closed shadow root in Firefox, where the protocol gives it away on being asked for a whole node. */
export async function runInFirefoxRoot<T, A extends unknown[]>(
  protocol: FirefoxProtocol,
  page: Page,
  host: string,
  run: (root: ShadowRoot, ...given: A) => T | Promise<T>,
  ...given: A
): Promise<T> {
  const target = { context: contextOf(page) };
  const found = await protocol.send<{ result: { value?: { shadowRoot?: { sharedId: string } } } }>('script.callFunction', {
    functionDeclaration: `() => document.querySelector(${JSON.stringify(host)})`,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    target,
  });
  const root = found.result.value?.shadowRoot;
  if (root === undefined) throw new Error(`${host} has no shadow root on the page`);
  const answer = await protocol.send<Evaluated>('script.callFunction', {
    functionDeclaration: `async (root) => JSON.stringify((await (${run.toString()})(root, ...${JSON.stringify(given)})) ?? null)`,
    arguments: [{ sharedId: root.sharedId }],
    awaitPromise: true,
    target,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'the function failed');
  return JSON.parse(answer.result?.value as string) as T;
}
