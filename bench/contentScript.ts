import { statSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { pieceAddress, siteAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { builtExtension } from '@/tests/support/builtExtension';
import { until } from '@/tests/support/until';
import { benchFolder } from './benchFolder';
import { makeEmptyExtension } from './emptyExtension';
import type { Measurement } from './measurement';
import { openBench, type Bench } from './openBench';
import { median } from './percentile';
import { scriptTasks, type TraceEvent } from './scriptTasks';

const visits = 7;
const limits = { size: 60, task: 5 };
const script = 'content-scripts/article.js';
const tracing = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** What a visit to an article with an extension left behind. */
interface Visit {
  /** The whole page, as it is when all is quiet. */
  markup: string;
  /** Changes seen by an observer of the page's own since its scripts may run. */
  mutations: number;
  /** Observers alive in the extension's world. */
  observers: number;
  longestTask: number;
  /** Whether the page came back from the back/forward cache. */
  cached: boolean;
}

/** The content script on an article without highlights against one of a single line. */
export async function measureContentScript(): Promise<Measurement> {
  const built = builtExtension('chromium', 'it', benchFolder);
  const ours = await visitAll(built);
  const empty = await visitAll(makeEmptyExtension(built));
  const most = (of: (visit: Visit) => number) => [Math.max(...ours.map(of)), Math.max(...empty.map(of))] as const;
  const [mutations, emptyMutations] = most((visit) => visit.mutations);
  const [observers, emptyObservers] = most((visit) => visit.observers);
  const uncached = (visitsOf: readonly Visit[]) => visitsOf.filter(({ cached }) => !cached).length;
  const changed = ours.filter(({ markup }) => markup !== empty[0]?.markup).length;
  const tasks = [median(ours.map((visit) => visit.longestTask)), median(empty.map((visit) => visit.longestTask))] as const;
  const [worst, emptyWorst] = most((visit) => visit.longestTask);
  const count = (what: string, value: number, beside: number) =>
    ({ what, value, unit: '', limit: 0, ours: `${value}`, beside: `${beside}` }) as const;
  const time = (what: string, value: number, beside: number, limit: number | null) =>
    ({ what, value, unit: 'ms', limit, beside: `${beside.toFixed(2)} ms` }) as const;
  return {
    name: 'contentScript',
    how: `${visits} visits each to an article without highlights in Chromium, each in a tab of its own. A task’s time is the processor’s (tracing: evaluating scripts, calling into them, microtasks) and counts all scripts of the page’s main thread. Beside: a content script of one line.`,
    figures: [
      { what: 'minified script', value: statSync(path.join(built, script)).size / 1000, unit: 'kB', limit: limits.size },
      count('pages left different', changed, 0),
      count('DOM mutations', mutations - emptyMutations, emptyMutations),
      count('observers', observers, emptyObservers),
      time('longest task, median visit', tasks[0], tasks[1], limits.task),
      time('longest task, worst visit', worst, emptyWorst, null),
      count('visits without the back/forward cache', uncached(ours), uncached(empty)),
    ],
  };
}

async function visitAll(folder: string): Promise<Visit[]> {
  const bench = await openBench();
  try {
    const extension = await bench.install(folder);
    const found: Visit[] = [];
    for (let round = 0; round < visits; round += 1) found.push(await visit(bench, `chrome-extension://${extension.id}`));
    return found;
  } finally {
    await bench.close();
  }
}

async function visit(bench: Bench, origin: string): Promise<Visit> {
  const piece = pieces.find(({ slug }) => slug === 'la-biblioteca-aperta-di-notte') ?? pieces[0]!;
  const page = await bench.browser.newPage();
  const session = await page.createCDPSession();
  const world = extensionWorld(session, origin);
  await session.send('Runtime.enable');
  await page.evaluateOnNewDocument(watchPage);
  await page.tracing.start({ categories: tracing });
  await page.goto(pieceAddress(piece));
  const context = await until(() => Promise.resolve(world()), 10_000, 'the world of the content script');
  await quiet(page);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] };
  const observers = await observersIn(session, context);
  const { markup, mutations } = await page.evaluate(() => ({
    markup: new XMLSerializer().serializeToString(document),
    mutations: (globalThis as unknown as Watched).mutations,
  }));
  await session.detach();
  await page.goto(`${siteAddress}/chi-siamo/`);
  await page.goBack();
  const cached = await page.evaluate(() => (globalThis as unknown as Watched).cameBack);
  await page.close();
  return { markup, mutations, observers, longestTask: Math.max(0, ...scriptTasks(traceEvents, origin)), cached };
}

interface Watched {
  mutations: number;
  cameBack: boolean;
}

/** Runs in the page before anything of it: counts what is changed once it is parsed, and notes a return from the back/forward cache. */
function watchPage(): void {
  const watched = globalThis as unknown as Watched;
  Object.assign(watched, { mutations: 0, cameBack: false });
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => (watched.mutations += records.length)).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  addEventListener('pageshow', ({ persisted }) => (watched.cameBack = persisted));
}

/** Waits until the page has had nothing to do twice. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
    const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
    for (let time = 0; time < 20; time += 1) await idle();
  });
}

/** Keeps an eye on the worlds of a page; gives the id of the extension's in the page itself, null while there is none. */
function extensionWorld(session: CDPSession, origin: string): () => number | null {
  let id: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) id = context.id;
  });
  session.on('Runtime.executionContextsCleared', () => (id = null));
  return () => id;
}

/** How many observers live in a world, after the rubbish has been collected. */
async function observersIn(session: CDPSession, contextId: number): Promise<number> {
  let sum = 0;
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const { result } = await session.send('Runtime.evaluate', { expression: `${kind}.prototype`, contextId });
    if (result.objectId === undefined) throw new Error(`${kind} is not in the world of the content script`);
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
    const length = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    sum += Number(length.result.value);
  }
  return sum;
}
