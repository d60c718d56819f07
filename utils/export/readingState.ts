import * as z from 'zod/mini';

/** How far the reader is with a saved piece; `archived` is put away and still found. */
export const readingStateSchema = z.enum(['unread', 'reading', 'read', 'archived']);

export type ReadingState = z.infer<typeof readingStateSchema>;
