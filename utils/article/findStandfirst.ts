import { foldWording } from '@/utils/publisher/foldWording';
import type { Furniture } from '@/utils/publisher/furniture';
import type { Bounds } from './findBounds';
import type { Title } from './findTitle';
import { isCaption } from './isCaption';
import { isOneWord } from './isOneWord';
import type { Line } from './readLines';

/** A standfirst is shorter than this (characters): longer is the piece itself. */
const longest = 900;

/** Words in a row: what is left of a byline (`di`, `—`) and the names of buttons are none. One word is some if it is a sentence. */
const words = /\p{L}+[.,;:!?…]*[’'\s]\P{L}*\p{L}+.*\p{L}{2}|^\P{L}*\p{Lu}\p{L}+[.!?…]+$/u;

/** What leads to the name of a section in a line of its own. */
const filing = /^(?:pubblicat[oa] |archiviat[oa] |inserit[oa] )?(?:in|su|sotto|nella sezione|sezione|categoria):?\s+/iu;
const ownBlock = /^(?:p|div|h[2-6])$/u;

/**
 * The lines shown between title and body that neither sign, date nor label the piece, joined by a space; null where none is shown.
 * `before` are lines that stand between the head and the body's container, `labels` what the piece may be filed under.
 */
export function findStandfirst(
  lines: readonly Line[],
  wordings: readonly (Furniture | null)[],
  title: Title,
  bounds: Bounds,
  before: readonly Line[],
  section: string | null,
  labels: readonly string[],
): string | null {
  const signed = new Set(bounds.signed.map(({ index }) => index));
  const inHead = lines
    .slice(title.last + 1, bounds.head + 1)
    .filter((line) => !signed.has(line.index) && (wordings[line.index] ?? null) === null);
  const isWord = (line: Line): boolean =>
    isOneWord(line.text) &&
    (before.includes(line) || (isAlone(line) && (line.index < (bounds.signed.at(-1)?.index ?? -1) || isEmphasised(line)))) &&
    !labels.some((label) => foldWording(label) === foldWording(line.text));
  const filed = new Set([section ?? '', ...labels].map(foldWording));
  const isFiling = ({ text }: Line): boolean => filing.test(text) && filed.has(foldWording(text.replace(filing, '')));
  // A name once more, where it does not sign, opens a box on who has it.
  const names = new Set(bounds.signed.flatMap(({ line }) => line.authors));
  const isName = (index: number): boolean => !signed.has(index) && names.has(lines[index]?.text ?? '');
  const shown = [...inHead, ...before].filter(
    (line) =>
      !isName(line.index) &&
      !isName(line.index - 1) &&
      !isCaption(line) &&
      (words.test(line.text) || isWord(line)) &&
      line.text !== section &&
      !isFiling(line) &&
      foldWording(line.text) !== foldWording(title.text) &&
      line.linked < line.text.length * 0.9,
  );
  const text = shown.map((line) => line.text).join(' ');
  return text === '' || text.length > longest ? null : text;
}

/** Whether a line is all that its block has, and that block none of a row of buttons or labels. */
function isAlone({ text, linked, block }: Line): boolean {
  return linked === 0 && ownBlock.test(block.localName) && block.textContent.trim() === text && block.closest('li,nav,button') === null;
}

function isEmphasised({ pieces }: Line): boolean {
  return pieces.every(({ node }) => (node.parentElement?.closest('i,em') ?? null) !== null);
}
