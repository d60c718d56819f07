import { expect, test } from 'vitest';
import { scriptTasks, type TraceEvent } from './scriptTasks';

const origin = 'chrome-extension://one/';

function event(name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ph: 'X', pid: 1, tid: 1, ts, dur, tdur: dur, ...more };
}
const ours = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}) =>
  event(name, ts, dur, { args: { data: { url: `${origin}article.js` } }, ...more });

test('a task counts its scripts once, calls inside of calls left out, with the microtasks after them', () => {
  const events = [
    event('RunTask', 0, 9000),
    ours('EvaluateScript', 100, 3000),
    ours('FunctionCall', 200, 1000),
    event('RunMicrotasks', 4000, 500),
  ];
  expect(scriptTasks(events, origin)).toEqual([3.5]);
});

test('the time of the processor counts, not the time on the wall', () => {
  expect(scriptTasks([event('RunTask', 0, 9000), ours('FunctionCall', 1, 8000, { tdur: 250 })], origin)).toEqual([0.25]);
});

test('tasks are told apart, and threads without a script of that origin are left out', () => {
  const elsewhere = { pid: 2 };
  const events = [
    event('RunTask', 0, 1000),
    ours('FunctionCall', 1, 400),
    event('RunTask', 2000, 1000),
    event('RunMicrotasks', 2001, 100),
    event('RunTask', 0, 5000, elsewhere),
    event('FunctionCall', 1, 4000, elsewhere),
  ];
  expect(scriptTasks(events, origin)).toEqual([0.4, 0.1]);
});
