import { foldWording } from '@/utils/publisher/foldWording';
import { dropAuthorBox } from './dropAuthorBox';
import { isCaption } from './isCaption';
import type { Line } from './readLines';

/** A body has at least this much text (characters), or this many captions, as a story in pictures has. */
const least = { text: 120, captions: 3 };

function isStrong({ pieces }: Line): boolean {
  return pieces.every(({ node }) => node.data.trim() === '' || (node.parentElement?.closest('b,strong') ?? null) !== null);
}

/** Whether the lines of a body hold a text: more than captions, links, headings, a box on the author and the standfirst that the head describes the piece with. */
export function hasText(body: readonly Line[], authors: readonly string[], description: string | null, address: string): boolean {
  const said = description === null ? '' : foldWording(description);
  let [text, captions] = [0, 0];
  for (const line of dropAuthorBox(body, authors, address, { kept: 0 })) {
    if (
      line.linked >= line.text.length * 0.5 ||
      line.rank > 0 ||
      isStrong(line) ||
      (line.text.length <= said.length * 1.3 && said.includes(foldWording(line.text)))
    )
      continue;
    if (isCaption(line)) captions++;
    else text += line.text.length;
    if (text >= least.text || captions >= least.captions) return true;
  }
  return false;
}
