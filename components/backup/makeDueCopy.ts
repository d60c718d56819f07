/**
 * Makes a copy of the library where one is due, when the page that has just been opened has nothing else to do. For every page of ours that stays open; not for the popup,
 * which closes at the next click and would leave every copy behind unfinished.
 */
export function makeDueCopy(): void {
  requestIdleCallback(() => {
    // The page is closing where its files do not come.
    import('./keepCopies').then(({ copyWhenDue }) => copyWhenDue(Date.now())).catch(() => undefined);
  });
}
