import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe holds against a page, in a line each. Its source is run as an expression, which no content security policy forbids. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source}; undefined`);
  return page.evaluate(async () => {
    const { axe: tester } = window as unknown as { axe: typeof axe };
    const { violations: found } = await tester.run(document, { resultTypes: ['violations'] });
    return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}
