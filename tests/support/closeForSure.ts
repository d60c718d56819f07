import type { Browser } from 'puppeteer-core';

const patience = 4_000;

/** Closes a browser; one that has not ended after four seconds (Firefox now and then) is ended by its own process id. */
export async function closeForSure(browser: Browser): Promise<void> {
  const child = browser.process();
  const { promise: ended, resolve } = Promise.withResolvers<undefined>();
  if (child === null || child.exitCode !== null) resolve(undefined);
  else child.once('exit', () => resolve(undefined));
  const impatience = setTimeout(() => {
    child?.kill('SIGKILL');
    resolve(undefined);
  }, patience);
  await browser.close().catch(() => undefined);
  await ended;
  clearTimeout(impatience);
}
