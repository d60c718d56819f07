/** For what we add to the piece and is none of its text: the reading of passages steps over it, so that offsets mean the same everywhere. */
export const notText = { 'data-taccuino': '' } as const;
