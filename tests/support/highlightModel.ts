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

/** The highlights of one piece as they must be after what readers did and were told is done: plain, without storage, messages or time. */
export class HighlightModel {
  private kept: ReadonlyMap<string, SeenHighlight>;
  private isSaved: boolean;

  constructor(kept: Iterable<SeenHighlight> = [], isSaved = false) {
    this.kept = new Map([...kept].map((highlight) => [highlight.id, highlight]));
    this.isSaved = isSaved;
  }

  /** By their ids. */
  all(): SeenHighlight[] {
    return [...this.kept.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  copy(): HighlightModel {
    return new HighlightModel(this.kept.values(), this.isSaved);
  }

  do(action: Action): Told {
    switch (action.kind) {
      case 'make':
        this.isSaved = true;
        return [this.put(this.kept.get(action.highlight.id) ?? action.highlight)];
      case 'change': {
        const before = this.kept.get(action.id);
        return before ? [this.put({ ...before, ...action.change })] : [];
      }
      case 'remove':
        return this.take([action.id]);
      case 'merge': {
        this.isSaved = true;
        const removed = this.take(action.replaced).toSorted(
          (one, other) => one.start - other.start || one.words.length - other.words.length,
        );
        const notes = [...removed.map(({ note }) => note), action.highlight.note].filter((note) => note !== '');
        const labels = [...removed, action.highlight].flatMap((highlight) => highlight.labels);
        const merged = { ...action.highlight, note: [...new Set(notes)].join('\n\n'), labels: [...new Set(labels)] };
        return [this.put(merged), ...removed];
      }
      case 'split':
        if (!this.isSaved) return [];
        this.take([action.id]);
        return action.removed.map((highlight) => this.put(this.kept.get(highlight.id) ?? highlight));
      case 'removePiece':
        this.isSaved = false;
        return this.take(this.all().map(({ id }) => id));
      case 'restorePiece':
        this.isSaved = true;
        return action.highlights.map((highlight) => this.put(highlight));
    }
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
