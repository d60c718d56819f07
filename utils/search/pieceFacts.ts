import { type ReadingState } from '@/utils/export/readingState';
import { type Ink } from '@/utils/highlights/highlight';

/** What lists, counts and operators need of a saved piece, small enough that all pieces are held at once. Times are milliseconds since 1970. */
export interface PieceFacts {
  address: string;
  savedAt: number;
  /** `YYYY-MM-DD`, or null where the page told none. */
  publishedOn: string | null;
  section: string | null;
  authors: string[];
  /** The publisher's tags. */
  tags: string[];
  /** The reader's labels on the piece. */
  labels: string[];
  /** The labels of its highlights, each once. */
  markLabels: string[];
  /** The inks of its highlights, each once, in the order of the toolbar. */
  inks: Ink[];
  hasNotes: boolean;
  minutes: number;
  readingState: ReadingState;
  /** The share that was read, 0 to 1. */
  readShare: number;
}
