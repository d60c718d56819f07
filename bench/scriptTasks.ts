/** An event of Chromium's tracing; times in microseconds. `tdur` is the processor's time alone, without what other programs took. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** What a script makes the page's main thread do: evaluating it (its reading included), calling back into it, and what it has put off. */
const workNames: ReadonlySet<string> = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);

/**
 * How long each task of a thread was busy with scripts, in milliseconds of the processor's time, for every thread on which a script of
 * `origin` has run. All scripts of such a thread count, whoever's they are: the answer to a message comes back as a microtask that bears no address.
 */
export function scriptTasks(events: readonly TraceEvent[], origin: string): number[] {
  const work = events.filter(({ name, ph, dur }) => ph === 'X' && dur !== undefined && workNames.has(name));
  const threads = new Set(work.filter((event) => event.args?.data?.url?.startsWith(origin)).map(threadOf));
  const counted = work.filter((event) => threads.has(threadOf(event)));
  const outermost = counted.filter((event) => !counted.some((other) => other !== event && isInside(event, other)));
  const tasks = events.filter((event) => event.name === 'RunTask' && event.ph === 'X' && threads.has(threadOf(event)));
  return tasks
    .map((task) => outermost.filter((event) => isInside(event, task)).reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1000)
    .filter((busy) => busy > 0);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

function isInside(inner: TraceEvent, outer: TraceEvent): boolean {
  return threadOf(inner) === threadOf(outer) && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}
