import type { CDPSession, Protocol, Target } from 'puppeteer-core';

const kinds = new Set(['page', 'service_worker', 'background_page', 'other']);

/**
 * Tells of every console error and warning and every uncaught error of a target, those from before it was listened to included:
 * enabling the two domains makes Chromium say them again. The session it listens by, or null where there is nothing to listen to.
 */
export async function listenToTarget(target: Target, tell: (problem: string) => void): Promise<CDPSession | null> {
  if (!kinds.has(target.type())) return null;
  try {
    const session = await target.createCDPSession();
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error' || type === 'warning' || type === 'assert')
        tell(`${target.url()}: console.${type}: ${args.map(inWords).join(' ')}`);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      tell(`${target.url()}: uncaught: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (isProblem(entry, target.url())) tell(`${target.url()}: ${entry.source} ${entry.level}: ${entry.text} ${entry.url ?? ''}`);
    });
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
    return session;
  } catch {
    // The target has gone before it could be listened to: a tab closed, a worker stopped.
    return null;
  }
}

/** A status of the site, seen by the site's own page, is the site's affair; everything else is ours. */
function isProblem({ source, level }: Protocol.Log.LogEntry, address: string): boolean {
  if (level !== 'error' && level !== 'warning') return false;
  return source !== 'network' || address.startsWith('chrome-extension:');
}

function inWords(value: Protocol.Runtime.RemoteObject): string {
  return value.description ?? JSON.stringify(value.value);
}
