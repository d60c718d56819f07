import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { rangeOf } from '@/components/article/passages';
import type { Claim } from '@/utils/claims/claim';
import { translate } from '@/utils/localization/translate';

interface ClaimMarksProps {
  piece: HTMLElement;
  /** In the order of the list, whose numbers the marks carry. */
  claims: readonly Claim[];
  /** Goes to the point in the list. */
  onMark: (claim: Claim) => void;
}

const paintName = 'taccuino-claim';

/**
 * The number of each key point in the margin, beside the line where its sentence begins. While the pointer or the focus is on a number, its sentence is
 * underlined. It stands over the piece, not in it: the text stays exactly the article's.
 */
export function ClaimMarks({ piece, claims, onMark }: ClaimMarksProps): JSX.Element {
  const ranges = useMemo(() => claims.map((claim) => rangeOf(piece, claim)), [piece, claims]);
  const list = useRef<HTMLOListElement>(null);
  const tops = useTops(piece, ranges, list);
  const show = (range: Range | null | undefined): void => {
    if (range) CSS.highlights.set(paintName, new Highlight(range));
    else CSS.highlights.delete(paintName);
  };
  useEffect(() => () => void CSS.highlights.delete(paintName), []);
  return (
    <ol ref={list} class="claim-marks" aria-label={translate('claimsMarks')}>
      {claims.map((claim, index) => (
        <li key={claim.start} hidden={tops[index] === undefined} style={{ top: `${tops[index] ?? 0}px` }}>
          <button
            type="button"
            class="claim-place"
            aria-label={translate('claimsMark', index + 1)}
            onClick={() => onMark(claim)}
            onPointerEnter={() => show(ranges[index])}
            onPointerLeave={() => show(null)}
            onFocus={() => show(ranges[index])}
            onBlur={() => show(null)}
          >
            {index + 1}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** How far below the top of the list each range begins, in CSS pixels, drawn again whenever the text is set anew; a second one on the same line stands below. */
function useTops(
  piece: HTMLElement,
  ranges: readonly (Range | null)[],
  list: { readonly current: HTMLOListElement | null },
): readonly (number | undefined)[] {
  const [tops, setTops] = useState<readonly (number | undefined)[]>([]);
  useEffect(() => {
    const place = (): void => {
      const start = list.current?.getBoundingClientRect().top ?? 0;
      setTops(apart(ranges.map((range) => range?.getClientRects()[0]?.top).map((top) => (top === undefined ? undefined : top - start))));
    };
    let frame = 0;
    // A frame later: drawn while sizes are being told, the marks would make the browser complain that it cannot tell all of them.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    });
    observer.observe(piece);
    place();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [piece, ranges, list]);
  return tops;
}

/** The height of a mark, in CSS pixels. */
const height = 24;

function apart(tops: readonly (number | undefined)[]): (number | undefined)[] {
  const placed = [...tops];
  let free = -Infinity;
  const order = tops.flatMap((top, index) => (top === undefined ? [] : [{ top, index }])).sort((one, other) => one.top - other.top);
  for (const { top, index } of order) {
    const at = Math.max(top, free);
    placed[index] = at;
    free = at + height;
  }
  return placed;
}
