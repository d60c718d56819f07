import * as z from 'zod/mini';
import { passageSelectorSchema } from '@/utils/highlights/highlight';

/** Where the reader left a piece: the passage at the top of the view, the share read (0 to 1), and when (milliseconds since 1970). */
export const readingPositionSchema = z.object({ address: z.string(), selector: passageSelectorSchema, share: z.number(), at: z.number() });

export type ReadingPosition = z.infer<typeof readingPositionSchema>;
