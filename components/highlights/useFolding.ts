import { useLayoutEffect, useState } from 'preact/hooks';

/** Long enough to read two lines and to reach a button, in milliseconds; pointer or focus on them hold them open. */
const readFor = 8000;

/** Does a work again and again until what it gives back is called. */
export type Every = (milliseconds: number, work: () => void) => () => void;

/** By the browser's clock. */
export const everySoOften: Every = (milliseconds, work) => {
  const timer = setInterval(work, milliseconds);
  return () => clearInterval(timer);
};

interface Folding {
  /** Whether all that is told now has folded. What is told anew unfolds by itself. */
  isFolded: boolean;
  unfold: () => void;
}

/** Folds sentences that have stood long enough to be read, unless somebody is at them (`isHeld`) or nobody sees the page. Without sentences nothing is folded. */
export function useFolding(sentences: readonly string[], isHeld: () => boolean, every: Every): Folding {
  const [folded, setFolded] = useState<readonly string[]>([]);
  const isFolded = sentences.length > 0 && sentences.every((sentence) => folded.includes(sentence));
  const isOpen = sentences.length > 0 && !isFolded;
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    return every(readFor, () => {
      if (!isHeld() && document.visibilityState === 'visible') setFolded(sentences);
    });
  }, [isOpen, sentences.join('\n'), every]);
  return { isFolded, unfold: () => setFolded([]) };
}
