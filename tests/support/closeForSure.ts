import type { Browser } from 'puppeteer-core';

const patience = 4_000;

/** Closes a browser; one that has not ended after four seconds (Firefox now and then) is ended by its own process id. */
export async function closeForSure(browser: Browser): Promise<void> {
  const child = browser.process();
  const end = ended(browser);
  const impatience = setTimeout(() => child?.kill('SIGKILL'), patience);
  // Closing is asked for, and not waited for: a browser may end without an answer.
  void browser.close().catch(() => undefined);
  await end;
  clearTimeout(impatience);
}

/** Kills a browser at once, with no word to it (`kill -9`), and waits until its process has ended. */
export async function killAtOnce(browser: Browser): Promise<void> {
  const end = ended(browser);
  browser.process()?.kill('SIGKILL');
  await end;
}

/** Settles when the browser's process has ended, at once where it has already. */
export function ended(browser: Browser): Promise<void> {
  const child = browser.process();
  return new Promise((resolve) => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}
