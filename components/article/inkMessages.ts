import type { Ink } from '@/utils/highlights/highlight';

/** The message that names each ink by what it means. */
export const inkMessages = {
  thesis: 'articleInkThesis',
  figure: 'articleInkFigure',
  question: 'articleInkQuestion',
  quotable: 'articleInkQuotable',
  doubtful: 'articleInkDoubtful',
} as const satisfies Record<Ink, string>;
