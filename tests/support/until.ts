import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again, every 25 ms, until there is an answer that is not null; throws after twenty seconds, or what `patience` says. */
export async function until<T>(ask: () => Promise<T | null>, patience = 20_000, what = 'the state'): Promise<T> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== null) return answer;
    await pause(25);
  }
  throw new Error(`${what} did not come about in ${patience} ms`);
}
