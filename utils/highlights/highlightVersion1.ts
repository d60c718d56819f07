import * as z from 'zod/mini';
import { inkSchema, passageSelectorSchema, type Highlight } from './highlight';

/**
 * A highlight as version 1 of the library and of the export kept it: without labels. It is on readers' disks: this shape never changes. The selector is
 * shared, because it only ever gains what may be absent.
 */
export const highlightVersion1Schema = z.object({
  id: z.string(),
  address: z.string(),
  selector: passageSelectorSchema,
  ink: inkSchema,
  note: z.string(),
  createdAt: z.number(),
  changedAt: z.number(),
});

export type HighlightVersion1 = z.infer<typeof highlightVersion1Schema>;

/** The same highlight as it is kept since version 2. */
export function fromVersion1(highlight: HighlightVersion1): Highlight {
  return { ...highlight, labels: [] };
}
