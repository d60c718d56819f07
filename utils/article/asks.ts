import { isAsideWording } from '@/utils/publisher/furniture';
import type { Line } from './readLines';

/** Whatever asks for something beside a box says it in so many characters at most. */
const mostAsking = 200;

/** Whether a line may be of a call beside what shows it: it asks its reader for something, in few words and in no list, table or quotation of the piece. */
export function asks({ text, block }: Line): boolean {
  return text.length <= mostAsking && isAsideWording(text) && block.closest('li,td,blockquote,figure') === null;
}
