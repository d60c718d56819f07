import * as z from 'zod/mini';
import { passageSelectorSchema } from '@/utils/highlights/highlight';

/** Days that are kept of a piece: more than ten years of reading it daily, and a bound on what a file can bring. */
export const mostDays = 4000;

/** A day of the reader's calendar, `YYYY-MM-DD`. */
const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));

/**
 * Where the reader left a piece: the passage at the top of the view, the share read (0 to 1), and when (milliseconds since 1970). `days` are those on which it was
 * read, the first first; absent where only the last is known.
 */
export const readingPositionSchema = z.object({
  address: z.string(),
  selector: passageSelectorSchema,
  share: z.number(),
  at: z.number(),
  days: z.optional(z.array(daySchema).check(z.maxLength(mostDays))),
});

export type ReadingPosition = z.infer<typeof readingPositionSchema>;
