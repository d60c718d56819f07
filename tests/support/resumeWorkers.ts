import type { CDPSession, Connection } from 'puppeteer-core';

/**
 * Lets every background that starts run. The driver is attached to each as it starts, and lets it go on, but not where it is attaching to the same worker for another reason at
 * that moment, or has once failed to: such a worker would wait for a debugger for ever, and answer nothing.
 */
export function resumeWorkers(connection: Connection | undefined): void {
  connection?.on('Target.attachedToTarget', ({ sessionId, targetInfo, waitingForDebugger }) => {
    if (targetInfo.type !== 'service_worker' || !waitingForDebugger) return;
    void resume(connection.session(sessionId));
  });
}

/** One that stays attached would keep its worker from ending. */
async function resume(session: CDPSession | null): Promise<void> {
  await session?.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  await session?.detach().catch(() => undefined);
}
