/** What to tell when the library could not write: nothing is ever half done, and nothing that was kept is lost. */
export const failureMessages = { full: 'controlFailedFull', unavailable: 'controlFailedUnavailable' } as const;
