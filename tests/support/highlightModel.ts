import type { Ink } from '@/utils/highlights/highlight';

/** A highlight as its reader sees it. */
export interface SeenHighlight {
  id: string;
  words: string;
  /** Where the words stand in the piece. */
  start: number;
  ink: Ink;
  note: string;
  labels: readonly string[];
}

/** What a reader does, in whatever place. */
export type Action =
  | { kind: 'make'; highlight: SeenHighlight }
  | { kind: 'change'; id: string; change: Partial<Omit<SeenHighlight, 'id'>> }
  | { kind: 'remove'; id: string }
  | { kind: 'merge'; replaced: readonly string[]; highlight: SeenHighlight }
  | { kind: 'split'; id: string; removed: readonly SeenHighlight[] }
  | { kind: 'removePiece' }
  | { kind: 'restorePiece'; highlights: readonly SeenHighlight[] };

/** What a reader is told of it: the highlights that it is about, none where there was nothing to do it to. */
export type Told = readonly SeenHighlight[];

interface MergedAway {
  into: string;
  note: string;
}

/** The highlights of one piece as they must be after what readers did and were told is done: plain, without storage, messages or time. */
export class HighlightModel {
  private kept: ReadonlyMap<string, SeenHighlight>;
  private isSaved: boolean;
  /** Where the notes of highlights went that are gone for another. */
  private readonly mergedAway: Map<string, MergedAway>;
  /** The notes of highlights that were removed one by one, with what was noted of them since. */
  private readonly binned: Map<string, string>;

  constructor(
    kept: Iterable<SeenHighlight> = [],
    isSaved = false,
    mergedAway: Iterable<readonly [string, MergedAway]> = [],
    binned: Iterable<readonly [string, string]> = [],
  ) {
    this.kept = new Map([...kept].map((highlight) => [highlight.id, highlight]));
    this.isSaved = isSaved;
    this.mergedAway = new Map(mergedAway);
    this.binned = new Map(binned);
  }

  /** By their ids. */
  all(): SeenHighlight[] {
    return [...this.kept.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  copy(): HighlightModel {
    return new HighlightModel(this.kept.values(), this.isSaved, this.mergedAway, this.binned);
  }

  do(action: Action): Told {
    switch (action.kind) {
      case 'make':
        this.isSaved = true;
        return [this.put(this.kept.get(action.highlight.id) ?? this.outOfBin(action.highlight))];
      case 'change': {
        const before = this.kept.get(action.id);
        if (before) return [this.put({ ...before, ...action.change })];
        return action.change.note === undefined ? [] : this.noteOfGone(action.id, action.change.note);
      }
      case 'remove': {
        const removed = this.take([action.id]);
        for (const { id, note } of removed) this.binned.set(id, note);
        return removed;
      }
      case 'merge': {
        this.isSaved = true;
        const removed = this.take(action.replaced).toSorted(
          (one, other) => one.start - other.start || one.words.length - other.words.length,
        );
        const notes = [...removed.map(({ note }) => note), action.highlight.note].filter((note) => note !== '');
        const labels = [...removed, action.highlight].flatMap((highlight) => highlight.labels);
        const merged = { ...action.highlight, note: [...new Set(notes)].join('\n\n'), labels: [...new Set(labels)] };
        for (const { id, note } of removed) this.mergedAway.set(id, { into: merged.id, note });
        return [this.put(merged), ...removed];
      }
      case 'split':
        if (!this.isSaved) return [];
        this.take([action.id]);
        return action.removed.map((highlight) => {
          const gone = this.mergedAway.get(highlight.id);
          if (gone?.into === action.id) this.mergedAway.delete(highlight.id);
          const note = gone?.into === action.id ? gone.note : highlight.note;
          return this.put(this.kept.get(highlight.id) ?? { ...highlight, note });
        });
      case 'removePiece':
        this.isSaved = false;
        return this.take(this.all().map(({ id }) => id));
      case 'restorePiece':
        this.isSaved = true;
        return action.highlights.map((highlight) => this.put(highlight));
    }
  }

  private outOfBin(highlight: SeenHighlight): SeenHighlight {
    const note = this.binned.get(highlight.id) ?? highlight.note;
    this.binned.delete(highlight.id);
    return { ...highlight, note };
  }

  private noteOfGone(id: string, note: string): Told {
    const merger = this.noteInMerger(id, note);
    if (merger.length === 0 && this.binned.has(id)) this.binned.set(id, note);
    return merger;
  }

  /** A note is a paragraph here: it takes the place of the one that was noted before. */
  private noteInMerger(id: string, note: string): Told {
    const gone = this.mergedAway.get(id);
    if (gone === undefined) return [];
    const merger = this.kept.get(gone.into);
    const whole = merger?.note ?? this.mergedAway.get(gone.into)?.note;
    if (whole === undefined) return [];
    this.mergedAway.set(id, { into: gone.into, note });
    const changed = withParagraphs(whole, gone.note, note);
    return merger ? [this.put({ ...merger, note: changed })] : this.noteInMerger(gone.into, changed);
  }

  private put(highlight: SeenHighlight): SeenHighlight {
    this.kept = new Map([...this.kept, [highlight.id, highlight]]);
    return highlight;
  }

  private take(ids: readonly string[]): SeenHighlight[] {
    const taken = ids.flatMap((id) => this.kept.get(id) ?? []);
    this.kept = new Map([...this.kept].filter(([id]) => !ids.includes(id)));
    return taken;
  }
}

function withParagraphs(whole: string, before: string, now: string): string {
  const [paragraphs, part] = [whole.split('\n\n'), before.split('\n\n')];
  const at = before === '' ? -1 : paragraphs.findIndex((_, index) => part.every((one, next) => paragraphs[index + next] === one));
  if (at < 0) return whole === '' ? now : `${whole}\n\n${now}`;
  return paragraphs.toSpliced(at, part.length, now).join('\n\n');
}
