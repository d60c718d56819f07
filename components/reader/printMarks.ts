import { paintedRanges } from '@/utils/page/paint';

/** A stretch of one text that is painted, in UTF-16 offsets of it. */
interface Stretch {
  paint: string;
  start: number;
  end: number;
}

/**
 * Has what is painted in a piece printed by browsers that print a copy of the document, into which paint does not come along (Firefox): while the browser prepares to print, a
 * copy of the piece stands in its place, in which paint is elements. The piece itself, and ranges in it, are left alone but for its pictures: they are lent to the
 * copy, since those of a copy would not be there yet. Until the signal is aborted.
 */
export function printMarks(piece: HTMLElement, signal: AbortSignal): void {
  let putBack: (() => void) | null = null;
  const end = (): void => {
    putBack?.();
    putBack = null;
  };
  addEventListener(
    'beforeprint',
    () => {
      putBack ??= standIn(piece);
    },
    { signal },
  );
  addEventListener('afterprint', end, { signal });
  signal.addEventListener('abort', end, { once: true });
}

/** Puts the copy in the place of the piece, and gives what takes it away. */
function standIn(piece: HTMLElement): () => void {
  const copy = piece.cloneNode(true) as HTMLElement;
  const texts = textsIn(copy);
  const painted = textsIn(piece).map(stretchesOf(paintedRanges()));
  for (const [index, text] of texts.entries()) wrap(text, painted[index] ?? []);
  const [lent, empty] = [piece, copy].map((root) => [...root.querySelectorAll('img')]);
  const exchange = (): void => lent?.forEach((picture, index) => swap(picture, empty?.[index] ?? picture));
  exchange();
  const { display } = piece.style;
  piece.style.display = 'none';
  piece.after(copy);
  return () => {
    exchange();
    copy.remove();
    piece.style.display = display;
  };
}

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function stretchesOf(painted: ReturnType<typeof paintedRanges>): (text: Text) => Stretch[] {
  return (text) =>
    painted.flatMap(({ paint, range }) => {
      if (!range.intersectsNode(text)) return [];
      const start = range.startContainer === text ? range.startOffset : 0;
      const end = range.endContainer === text ? range.endOffset : text.length;
      return start < end ? [{ paint, start, end }] : [];
    });
}

/** Puts each part of a text that is painted alike into one element for each paint: they show their lines together. */
function wrap(text: Text, stretches: readonly Stretch[]): void {
  if (stretches.length === 0) return;
  const cuts = [...new Set([0, text.length, ...stretches.flatMap(({ start, end }) => [start, end])])].sort((one, other) => one - other);
  const parts = cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return stretches
      .filter((stretch) => stretch.start <= start && stretch.end >= end)
      .reduce<Node>((inner, { paint }) => inPaint(inner, paint), document.createTextNode(text.data.slice(start, end)));
  });
  text.replaceWith(...parts);
}

function inPaint(inner: Node, paint: string): HTMLElement {
  const element = document.createElement('span');
  element.dataset['paint'] = paint;
  element.append(inner);
  return element;
}

function swap(one: Element, other: Element): void {
  const place = document.createComment('');
  one.replaceWith(place);
  other.replaceWith(one);
  place.replaceWith(other);
}
