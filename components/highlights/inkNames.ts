import { type Ink } from '@/utils/highlights/highlight';
import { translate, type MessageKey } from '@/utils/localization/translate';

const keys: Readonly<Record<Ink, MessageKey>> = {
  thesis: 'highlightInkThesis',
  figure: 'highlightInkFigure',
  question: 'highlightInkQuestion',
  quotable: 'highlightInkQuotable',
  doubtful: 'highlightInkDoubtful',
};

/** What an ink means, in the reader's language: “tesi”, “dato”, … */
export function inkName(ink: Ink): string {
  return translate(keys[ink]);
}
