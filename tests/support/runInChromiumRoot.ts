import type { CDPSession, Page } from 'puppeteer-core';

/** One session a page: opening one for each question costs more than the question. It ends with its page. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Runs a function on a closed shadow root in Chromium, where the DOM domain sees into it. */
export async function runInChromiumRoot<T, A extends unknown[]>(
  page: Page,
  host: string,
  run: (root: ShadowRoot, ...given: A) => T | Promise<T>,
  ...given: A
): Promise<T> {
  const session = await sessionOf(page);
  const { result: found } = await session.send('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(host)})` });
  if (found.objectId === undefined) throw new Error(`nothing on the page is ${host}`);
  const { node } = await session.send('DOM.describeNode', { objectId: found.objectId, depth: 1, pierce: true });
  const root = node.shadowRoots?.[0];
  if (root === undefined) throw new Error(`${host} has no shadow root`);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  if (object.objectId === undefined) throw new Error(`the shadow root of ${host} is gone`);
  const answer = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function (...given) { return (${run.toString()})(this, ...given); }`,
    arguments: given.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  return answer.result.value as T;
}

function sessionOf(page: Page): Promise<CDPSession> {
  const opened = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, opened);
  return opened;
}
