import { describeRange } from '@/utils/highlights/describeRange';
import type { Highlight, Ink, PassageSelector } from '@/utils/highlights/highlight';
import type { HighlightPlace } from './highlightPlace';
import type { NewHighlight, StoredChange, StoreFailure, StoreWork } from './highlightStore';
import { marksAcross, mergedInto, unionOf } from './mergeMarks';
import { createNoteWriter } from './noteWriter';
import type { PieceMarks } from './pieceMarks';
import type { Passage } from './selectedPassage';
import type { SessionView } from './sessionView';

export interface SessionKeeping {
  /** Marks a passage; where marks of the same ink overlap it they become one with it. */
  make: (passage: Passage, ink: Ink, writing: boolean) => void;
  change: (id: string, part: StoredChange) => void;
  writeNote: (id: string, note: string) => void;
  flushNotes: () => void;
  /** Gives a highlight another passage by hand. */
  attach: (id: string, passage: Passage) => void;
  remove: (id: string) => void;
  /** Takes back what the notice tells of, where it can be taken back. */
  undo: () => void;
}

/** What a session keeps: shown at once, written one after the other, taken back with the reason where it could not be kept. */
export function createSessionKeeping(marks: PieceMarks): SessionKeeping {
  const { root, store, places, view, show, refresh } = marks;
  /** Rows as the store gave them when they were removed: another tab may have written their note meanwhile. */
  const removedRows = new Map<string, Highlight>();
  /** Highlights whose notes were written here, as they were then: another place may remove them meanwhile. */
  const noted = new Map<string, Highlight>();
  /** What is being kept, which takes as long as its piece is read. */
  const beingKept = new Map<string, NewHighlight>();
  /** How many things that can be taken back were begun: what is answered late must not take the place of what was told since. */
  let begun = 0;

  /** What cannot be written is said, and what is kept is read again. */
  const write = <T>(work: StoreWork<T>, done: (value: T) => void, undone = (): void => void refresh(), at = Date.now()) =>
    marks.inTurn(async () => {
      const outcome = await work(at);
      if (outcome.kind === 'done') {
        done(outcome.value);
        return;
      }
      fail(outcome.because);
      undone();
    });
  const fail = (because: StoreFailure): void => show({ notice: { kind: 'failed', because } });

  /** Shows a row as it was kept; not where it has been removed or taken up by another while it was being written, which is newer. */
  const answered = (highlight: Highlight): boolean => {
    const isThere = places.get(highlight.id) !== undefined;
    if (isThere) places.put(marks.withWaiting(highlight), null);
    return isThere;
  };

  /** What could not be kept waits for its piece no longer, since the reader is told so. One who has gone on is not told, and finds it kept at the next visit. */
  const giveUp = (id: string): void => {
    if (!marks.signal.aborted) void marks.inTurn(() => store.giveUp(id));
  };

  const showChanged = (id: string, part: StoredChange): void => {
    const before = places.get(id);
    if (before) places.put({ ...before.highlight, ...part }, null);
  };
  const change = (id: string, part: StoredChange, at?: number): Promise<void> => {
    showChanged(id, part);
    return write(
      (time) => store.change(id, part, time),
      (value) => {
        if (value !== null) return;
        if (part.note !== undefined) offerBack(id, part.note);
        void refresh();
      },
      undefined,
      at,
    );
  };
  /** A note on what is being kept does not wait until its piece is read: the page may be gone by then. */
  const storeNote = async (id: string, note: string, at: number): Promise<void> => {
    const made = beingKept.get(id);
    const isWritten = made ? await writeDown({ ...made, note }, at) : false;
    if (!isWritten) return change(id, { note }, at);
    // The answer to the keeping may have come in between, without this note.
    showChanged(id, { note: notes.waiting(id) ?? note });
  };
  const writeDown = async (made: NewHighlight, at: number): Promise<boolean> => {
    let isWritten = false;
    await marks.outOfTurn(async () => {
      isWritten = await store.writeDown(made, at);
    });
    return isWritten;
  };
  /** Where another place has removed the highlight of a note that is being typed here, the note must not go without a word. */
  const offerBack = (id: string, note: string): void => {
    const highlight = noted.get(id);
    if (highlight && note.trim() !== '') show({ notice: { kind: 'removed', highlights: [{ ...highlight, note }] } });
  };
  const notes = createNoteWriter(storeNote, marks.signal);
  marks.withWaiting = (highlight) => ({ ...highlight, note: notes.waiting(highlight.id) ?? highlight.note });

  const keep = (id: string, made: () => Highlight): void => {
    const takeBack = (): void => {
      places.drop([id], { card: null });
      giveUp(id);
    };
    const savesPiece = !store.isSaved();
    void write(
      async (at) => {
        const { selector, ink, note, labels, createdAt } = made();
        const kept = await store.keep({ id, selector, ink, note, labels, createdAt }, at);
        beingKept.delete(id);
        return kept;
      },
      (value) => {
        if (value) {
          answered(value);
          if (savesPiece && view().notice === null) show({ notice: { kind: 'piece-saved' } });
          return;
        }
        takeBack();
        fail('gone');
      },
      takeBack,
    );
  };
  const merge = (
    others: readonly HighlightPlace[],
    range: Range,
    selector: PassageSelector,
    ink: Ink,
    part: Partial<SessionView>,
  ): void => {
    const replaced = others.map(({ highlight }) => highlight.id);
    const mine = (begun += 1);
    notes.flush();
    const made = { id: crypto.randomUUID(), selector, ink, ...mergedInto(others.map(({ highlight }) => highlight)) };
    places.put(
      { ...made, address: '', changedAt: made.createdAt },
      range,
      // What was told of before must not be what “Annulla” takes back while this is being written.
      { ...part, notice: null, card: part.card ? { ...part.card, id: made.id } : null },
      replaced,
    );
    void write(
      // Notes and labels are joined where they are kept: another tab may have written them anew since they were seen here.
      (at) => store.merge({ replaced, highlight: { ...made, note: '', labels: [] } }, at),
      (value) => {
        if (answered(value.highlight) && mine === begun) show({ notice: { kind: 'merged', id: made.id, replaced: value.removed } });
      },
      () => {
        giveUp(made.id);
        void refresh();
      },
    );
  };

  return {
    change(id, part) {
      const place = places.get(id);
      const others = part.ink && place?.range ? marksAcross(view().places, place.range, part.ink).filter((other) => other !== place) : [];
      const union = place?.range && others.length > 0 ? unionOf(place.range, others) : null;
      const selector = union && describeRange(root, union);
      if (!selector || !place || !part.ink) {
        void change(id, part);
        return;
      }
      merge([place, ...others], union, selector, part.ink, { card: view().card });
    },
    make({ range, selector }, ink, writing) {
      const others = marksAcross(view().places, range, ink);
      const union = unionOf(range, others);
      const around = others.find((other) => other.range?.toString() === union.toString());
      const id = around?.highlight.id ?? crypto.randomUUID();
      const part = { selection: null, card: writing ? { id, writing } : null, takesFocus: writing };
      const wider = others.length > 0 ? describeRange(root, union) : null;
      // All of it is marked already.
      if (around && others.length === 1) {
        show({ ...part, card: { id, writing } });
        return;
      }
      if (wider) {
        merge(others, union, wider, ink, part);
        return;
      }
      const now = Date.now();
      const highlight = { id, selector, ink, note: '', labels: [], createdAt: now };
      const shown = { ...highlight, address: '', changedAt: now };
      places.put(shown, range, part);
      // What is made while the piece is being read for another has to wait its turn.
      if (beingKept.size > 0) void writeDown(highlight, now);
      beingKept.set(id, highlight);
      keep(id, () => shown);
    },
    writeNote(id, note) {
      const highlight = places.get(id)?.highlight;
      if (highlight) noted.set(id, highlight);
      notes.write(id, note);
    },
    flushNotes: notes.flush,
    attach(id, { range, selector }) {
      const before = places.get(id)?.highlight;
      if (!before) return;
      const mine = (begun += 1);
      places.put({ ...before, selector }, range, { attaching: null, selection: null, card: null, current: id });
      void write(
        (at) => store.change(id, { selector }, at),
        (value) => {
          if (!value) return void refresh();
          places.put(marks.withWaiting(value), null);
          if (mine === begun) show({ notice: { kind: 'attached', id, before: before.selector } });
        },
      );
    },
    remove(id) {
      const highlight = places.get(id)?.highlight;
      if (!highlight) return;
      begun += 1;
      notes.flush();
      const { notice } = view();
      const earlier = notice?.kind === 'removed' ? notice.highlights : [];
      places.drop([id], { card: null, notice: { kind: 'removed', highlights: [...earlier, highlight] } });
      void write(
        (at) => store.remove(id, at),
        (row) => row && removedRows.set(id, row),
      );
    },
    undo() {
      const { notice } = view();
      begun += 1;
      show({ notice: null });
      if (notice?.kind === 'removed') {
        places.set([...places.highlights(), ...notice.highlights]);
        for (const highlight of notice.highlights) keep(highlight.id, () => removedRows.get(highlight.id) ?? highlight);
      } else if (notice?.kind === 'merged') {
        const { id, replaced } = notice;
        notes.flush();
        places.set([...places.highlights().filter((one) => one.id !== id), ...replaced], { card: null });
        void write(
          (at) => store.split({ id, removed: [...replaced] }, at),
          (rows) => rows ?? void refresh(),
        );
      } else if (notice?.kind === 'attached') {
        const { id, before: selector } = notice;
        places.set(places.highlights().map((one) => (one.id === id ? { ...one, selector } : one)));
        void change(id, { selector });
      }
    },
  };
}
