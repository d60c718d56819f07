import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { arriveAt } from '@/components/article/arriveAt';
import { inkName } from '@/components/highlights/inkNames';
import { useMedia } from '@/components/hooks/useMedia';
import { translate, translateCount } from '@/utils/localization/translate';
import type { Highlight } from '@/utils/highlights/highlight';
import { readPassageText, type PassageText } from '@/utils/highlights/passageText';
import { placeOf } from './placeOf';
import { stackNotes } from './stackNotes';

interface MarginNotesProps {
  piece: HTMLElement | null;
  highlights: readonly Highlight[];
}

/** Every highlight with its colour and note, beside its passage when there is room, else folded above the text. A click goes to the passage. */
export function MarginNotes({ piece, highlights }: MarginNotesProps): JSX.Element {
  const isBeside = useMedia('(min-width: 900px)');
  const list = useRef<HTMLOListElement>(null);
  const places = useMemo(() => placesOf(piece, highlights), [piece, highlights]);
  const tops = useTops(piece, places, list, isBeside);
  const notes = (
    <ol ref={list} class="notes-list">
      {highlights.map((highlight, index) => (
        <li
          key={highlight.id}
          class="margin-note"
          data-ink={highlight.ink}
          style={isBeside && tops[index] !== undefined ? { transform: `translateY(${tops[index]}px)` } : {}}
        >
          <Note highlight={highlight} place={places[index] ?? null} isSought={piece !== null} />
        </li>
      ))}
    </ol>
  );
  return (
    <aside class={isBeside ? 'notes notes-beside' : 'notes'} aria-label={translate('readerNotes')}>
      {isBeside ? (
        notes
      ) : (
        <details class="guide-part">
          <summary>{translateCount('readerNotesCount', highlights.length)}</summary>
          {notes}
        </details>
      )}
    </aside>
  );
}

interface NoteProps {
  highlight: Highlight;
  place: Range | null;
  /** Whether the piece is there to look for the passage in. */
  isSought: boolean;
}

function Note({ highlight: { selector, ink, note, labels }, place, isSought }: NoteProps): JSX.Element {
  return (
    <>
      <button type="button" class="margin-note-passage" disabled={place === null} onClick={() => place !== null && arriveAt(place)}>
        <span class="ink-mark" data-ink={ink} aria-hidden="true" />
        <span class="spoken">{inkName(ink)}: </span>
        <q>{selector.quotation}</q>
      </button>
      {note !== '' && <p class="margin-note-words">{note}</p>}
      {labels.length > 0 && <p class="aside-text">{labels.join(', ')}</p>}
      {isSought && place === null && (
        <p class="aside-text">{translate(selector.part === 'outside' ? 'readerOnlyOnPage' : 'readerPassageLost')}</p>
      )}
    </>
  );
}

/** Where each highlight stands in the piece, in their order; the text of a part is read once for all of them. */
function placesOf(piece: HTMLElement | null, highlights: readonly Highlight[]): readonly (Range | null)[] {
  if (piece === null) return [];
  const texts = new Map<Element, PassageText>();
  const textOf = (element: Element): PassageText => {
    const text = texts.get(element) ?? readPassageText(element);
    texts.set(element, text);
    return text;
  };
  return highlights.map(({ selector }) => placeOf(piece, selector, textOf));
}

/** How far down each note goes, drawn again whenever the text is set anew. */
function useTops(
  piece: HTMLElement | null,
  places: readonly (Range | null)[],
  list: { readonly current: HTMLOListElement | null },
  isBeside: boolean,
): readonly number[] {
  const [tops, setTops] = useState<readonly number[]>([]);
  useEffect(() => {
    if (piece === null || !isBeside) return undefined;
    const place = (): void => {
      const box = list.current;
      if (box === null) return;
      const start = box.getBoundingClientRect().top;
      const wanted = places.map((range) => range?.getBoundingClientRect().top);
      const heights = [...box.children].map((note) => note.getBoundingClientRect().height);
      setTops(stackNotes(wanted.map((top, index) => ({ wanted: top === undefined ? null : top - start, height: heights[index] ?? 0 }))));
    };
    const observer = new ResizeObserver(place);
    observer.observe(piece);
    place();
    return () => observer.disconnect();
  }, [piece, places, list, isBeside]);
  return tops;
}
