import type { Ink } from '@/utils/highlights/highlight';
import { translate, type MessageKey } from '@/utils/localization/translate';

const keys: Readonly<Record<Ink, MessageKey>> = {
  thesis: 'highlightInkThesis',
  figure: 'highlightInkFigure',
  question: 'highlightInkQuestion',
  quotable: 'highlightInkQuotable',
  doubtful: 'highlightInkDoubtful',
};

let chosen: Readonly<Partial<Record<Ink, string | undefined>>> = {};

/** Takes over what the reader calls the inks, for everything that is drawn on this page from now on. */
export function callInks(names: Readonly<Partial<Record<Ink, string | undefined>>>): void {
  chosen = names;
}

/** What an ink means: the reader's own name, else ours in the reader's language: “tesi”, “dato”, … */
export function inkName(ink: Ink): string {
  return chosen[ink] ?? givenInkName(ink);
}

/** Our own name of an ink, whatever the reader calls it. */
export function givenInkName(ink: Ink): string {
  return translate(keys[ink]);
}
