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

/** When a reader did something, and whether it may have been done here only after what was done later elsewhere, which stays then. */
export interface Doing {
  at: number;
  mayBeLate: boolean;
}

interface MergedAway {
  into: string;
  note: string;
}

type Change = (Action & { kind: 'change' })['change'];

/** The highlights of one piece as they must be after what readers did and were told is done: plain, without storage or messages. */
export class HighlightModel {
  private kept: ReadonlyMap<string, SeenHighlight>;
  private isSaved: boolean;
  /** Where the notes of highlights went that are gone for another. */
  private readonly mergedAway: Map<string, MergedAway>;
  /** Highlights that were removed one by one, with what was changed of them since. */
  private readonly binned: Map<string, SeenHighlight>;
  /** When the last of its kind was done to a highlight: that it is there, that it went, and each of its parts. */
  private readonly last: Map<string, number>;

  constructor(before?: HighlightModel) {
    this.kept = new Map(before?.kept);
    this.isSaved = before?.isSaved ?? false;
    this.mergedAway = new Map(before?.mergedAway);
    this.binned = new Map(before?.binned);
    this.last = new Map(before?.last);
  }

  /** By their ids. */
  all(): SeenHighlight[] {
    return [...this.kept.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  copy(): HighlightModel {
    return new HighlightModel(this);
  }

  do(action: Action, doing: Doing): Told {
    const isOutdated = (id: string, part: string): boolean => doing.mayBeLate && (this.last.get(`${part} ${id}`) ?? 0) > doing.at;
    const remember = (id: string, ...parts: string[]): void => {
      for (const part of parts) if (!isOutdated(id, part)) this.last.set(`${part} ${id}`, doing.at);
    };
    switch (action.kind) {
      case 'make': {
        const { id } = action.highlight;
        const known = this.kept.get(id);
        if (known) return [known];
        if (isOutdated(id, 'gone')) return [];
        this.isSaved = true;
        remember(id, 'there');
        return [this.put(this.outOfBin(action.highlight))];
      }
      case 'change': {
        const before = this.kept.get(action.id);
        const parts = Object.keys(action.change).map((part) => (part === 'start' ? 'words' : part));
        const fresh = Object.entries(action.change).filter(([part]) => !isOutdated(action.id, part === 'start' ? 'words' : part));
        const change: Change = Object.fromEntries(fresh);
        if (before) {
          remember(action.id, 'there', ...parts);
          return [this.put({ ...before, ...change })];
        }
        const heir = change.note === undefined ? [] : this.noteInMerger(action.id, change.note);
        for (const { id } of heir) {
          remember(id, 'there');
          remember(action.id, 'note');
        }
        const binned = this.binned.get(action.id);
        if (heir.length === 0 && binned) {
          this.binned.set(action.id, { ...binned, ...change });
          remember(action.id, ...parts);
        }
        return heir;
      }
      case 'remove': {
        if (isOutdated(action.id, 'there')) return [];
        remember(action.id, 'gone');
        const removed = this.take([action.id]);
        for (const highlight of removed) this.binned.set(highlight.id, highlight);
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
        for (const id of action.replaced) remember(id, 'gone');
        remember(merged.id, 'there');
        return [this.put(merged), ...removed];
      }
      case 'split': {
        if (!this.isSaved || isOutdated(action.id, 'there') || isOutdated(action.id, 'gone')) return [];
        const [merged] = this.take([action.id]);
        remember(action.id, 'gone');
        const own = action.removed
          .filter((highlight) => !isOutdated(highlight.id, 'gone'))
          .map((highlight) => {
            const gone = this.mergedAway.get(highlight.id);
            if (gone?.into !== action.id) return highlight;
            this.mergedAway.delete(highlight.id);
            return { ...highlight, note: gone.note };
          });
        for (const { id } of own) remember(id, 'there');
        const back = own.map((highlight) => this.kept.get(highlight.id) ?? highlight);
        return back.map((highlight, index) => this.put(index === 0 && merged ? withSince(highlight, merged, own) : highlight));
      }
      case 'removePiece':
        this.isSaved = false;
        return this.take(this.all().map(({ id }) => id));
      case 'restorePiece':
        this.isSaved = true;
        return action.highlights.map((highlight) => this.put(highlight));
    }
  }

  private outOfBin(highlight: SeenHighlight): SeenHighlight {
    const binned = this.binned.get(highlight.id);
    this.binned.delete(highlight.id);
    return binned ?? highlight;
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

/** What the reader wrote on a merged one is not lost when it is parted: it goes to the first. */
function withSince(first: SeenHighlight, merged: SeenHighlight, parts: readonly SeenHighlight[]): SeenHighlight {
  const since = parts.reduce((left, { note }) => left.replace(note, ''), merged.note).trim();
  const labels = merged.labels.filter((label) => parts.every((part) => !part.labels.includes(label)));
  const note = first.note.includes(since) ? first.note : [first.note, since].filter((part) => part !== '').join('\n\n');
  return { ...first, note, labels: [...new Set([...first.labels, ...labels])] };
}

function withParagraphs(whole: string, before: string, now: string): string {
  const [paragraphs, part] = [whole.split('\n\n'), before.split('\n\n')];
  const at = before === '' ? -1 : paragraphs.findIndex((_, index) => part.every((one, next) => paragraphs[index + next] === one));
  if (at < 0) return whole === '' ? now : `${whole}\n\n${now}`;
  return paragraphs.toSpliced(at, part.length, now).join('\n\n');
}
