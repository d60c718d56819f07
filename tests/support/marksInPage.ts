/** What random sequences ask of a page, and do in it, from inside: each function runs in the page and knows nothing from around it. */
import type { Ink } from '@/utils/highlights/highlight';

/** Runs in the page: settles when what was done has been drawn, before which nobody can press what it brings. */
export function drawn(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/**
 * Runs in the page: brings a passage that is painted as a whole in this ink to the middle of the window, and gives a point of it where nothing lies over it, once all
 * that was done has been drawn; null where it is not painted so. Its words may stand elsewhere too, in the list of key points for one.
 */
export async function pointOf(wanted: string, ink: Ink): Promise<{ x: number; y: number } | 'covered' | null> {
  // A card that is open follows its passage while the page is scrolled.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  for (const painted of CSS.highlights.get(`taccuino-${ink}`) ?? []) {
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    if (range.toString().replaceAll(/\s+/gu, ' ') !== wanted) continue;
    painted.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (const line of [...range.getClientRects()].sort((one, other) => other.width - one.width)) {
      for (const part of [0.5, 0.25, 0.75]) {
        const [x, y] = [line.left + line.width * part, line.top + line.height / 2];
        if (document.elementFromPoint(x, y)?.contains(painted.startContainer) === true) return { x, y };
      }
    }
    return 'covered';
  }
  return null;
}

/** Runs in the page: true once nothing is painted but these words. */
export function showsOnly(wanted: readonly string[]): true | null {
  const painted = [...CSS.highlights].flatMap(([name, passages]) => (/^taccuino-(?!pulse)/u.test(name) ? [...passages] : []));
  const words = painted.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString().replaceAll(/\s+/gu, ' ');
  });
  return words.every((one) => wanted.includes(one)) ? true : null;
}

/** Runs in the page: what is painted, with its ink, in the order of the words, as soon as it is what was wanted, or after so many milliseconds. */
export async function shownInTheEnd(wanted: string, milliseconds: number): Promise<string> {
  for (const end = Date.now() + milliseconds; ; await new Promise((again) => setTimeout(again, 0))) {
    const painted = [...CSS.highlights].flatMap(([name, passages]) =>
      /^taccuino-(?!pulse)/u.test(name) ? [...passages].map((passage) => ({ passage, ink: name.replace('taccuino-', '') })) : [],
    );
    const found = painted.map(({ passage, ink }) => {
      const range = document.createRange();
      range.setStart(passage.startContainer, passage.startOffset);
      range.setEnd(passage.endContainer, passage.endOffset);
      return { words: range.toString().replaceAll(/\s+/gu, ' '), ink };
    });
    const text = JSON.stringify(found.sort((one, other) => (one.words < other.words ? -1 : 1)));
    if (text === wanted || Date.now() > end) return text;
  }
}

/** Runs in the page: selects words that stand in one text, as the keyboard does. */
export function selectNow(wanted: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(wanted);
    const parent = node.parentElement;
    if (at < 0 || parent?.checkVisibility() !== true || parent.closest('script, style, [inert], button, nav, aside') !== null) continue;
    parent.scrollIntoView({ block: 'center', behavior: 'instant' });
    document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    return;
  }
  throw new Error(`“${wanted}” is not on the page`);
}
