import type { ReadingState } from '@/utils/export/readingState';
import type { CountedKey } from '@/utils/localization/translate';

/** What is told of pieces that were put into a state of reading, or taken out of the archive, with their number. */
export const markedWords = {
  unread: 'libraryMarkedUnread',
  reading: 'libraryMarkedUnread',
  read: 'libraryMarkedRead',
  archived: 'libraryArchived',
  unarchived: 'libraryUnarchived',
} as const satisfies Record<ReadingState | 'unarchived', CountedKey>;
