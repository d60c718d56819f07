import type { Page } from 'puppeteer-core';

/**
 * Asks again and again, inside the page, until there is an answer that is not null: one question to the browser where `until` has many. The function runs in the page and knows
 * nothing from around it; its answer must be JSON. Throws after so many milliseconds.
 */
export async function untilInPage<T, A extends unknown[]>(
  page: Page,
  ask: (...given: A) => T | null | Promise<T | null>,
  given: A,
  what: string,
  patience = 20_000,
): Promise<T> {
  const answer = (await page.evaluate(`(async (ask, end) => {
    for (;;) {
      const answer = await ask(...${JSON.stringify(given)});
      if (answer !== null || Date.now() > end) return answer;
      await new Promise((again) => setTimeout(again, 0));
    }
  })(${ask.toString()}, Date.now() + ${patience})`)) as T | null;
  if (answer === null) throw new Error(`${what} did not come about in ${patience} ms at ${page.url()}`);
  return answer;
}
