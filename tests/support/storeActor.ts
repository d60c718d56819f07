import { describePassage } from '@/utils/highlights/describePassage';
import type { Highlight } from '@/utils/highlights/highlight';
import type { Outcome } from '@/utils/library/outcome';
import type { HighlightStore, NewHighlight, StoreOutcome } from '@/utils/page/highlightStore';
import type { Action, SeenHighlight, Told } from './highlightModel';
import type { Actor } from './highlightSequence';

/** How a whole piece is removed and put back, where that can be done. */
export interface PieceKeeping {
  /** Gives what was highlighted in it, and the id under which the bin keeps it. */
  remove(): Promise<Outcome<{ id: string; highlights: Highlight[] } | null>>;
  restore(id: string): Promise<Outcome<unknown>>;
}

/** A reader who works through a store of highlights, on a piece of this text. */
export function storeActor(name: string, store: HighlightStore, text: string, keeping?: PieceKeeping): Actor {
  const known = new Map<string, Highlight>();
  let removedPiece: string | null = null;
  const learn = (highlights: readonly (Highlight | null)[]): Told =>
    highlights.flatMap((highlight) => {
      if (highlight === null) return [];
      known.set(highlight.id, highlight);
      return [seen(highlight)];
    });
  const answer = <T>(outcome: StoreOutcome<T>, told: (value: T) => Told): Told | null =>
    outcome.kind === 'done' ? told(outcome.value) : null;
  const made = ({ words, start, ...highlight }: SeenHighlight): NewHighlight => ({
    ...highlight,
    labels: [...highlight.labels],
    selector: describePassage(text, { start, end: start + words.length }, 'body'),
    createdAt: 0,
  });

  const act = async (action: Action): Promise<Told | null> => {
    const at = Date.now();
    switch (action.kind) {
      case 'make':
        return answer(await store.keep(made(action.highlight), at), (kept) => learn([kept]));
      case 'change': {
        const { words, start, labels, ...change } = action.change;
        const selector =
          words === undefined || start === undefined
            ? {}
            : { selector: describePassage(text, { start, end: start + words.length }, 'body') };
        return answer(await store.change(action.id, { ...change, ...selector, ...(labels ? { labels: [...labels] } : {}) }, at), (kept) =>
          learn([kept]),
        );
      }
      case 'remove':
        return answer(await store.remove(action.id, at), (removed) => learn([removed]));
      case 'merge': {
        const outcome = await store.merge({ replaced: [...action.replaced], highlight: made(action.highlight) }, at);
        return answer(outcome, ({ highlight, removed }) => learn([highlight, ...removed]));
      }
      case 'split': {
        const removed = action.removed.flatMap(({ id }) => known.get(id) ?? []);
        return answer(await store.split({ id: action.id, removed }, at), (back) => learn(back ?? []));
      }
      case 'removePiece': {
        const outcome = await keeping?.remove();
        if (outcome?.kind !== 'done') return null;
        removedPiece = outcome.value?.id ?? null;
        return byId(learn(outcome.value?.highlights ?? []));
      }
      case 'restorePiece': {
        if (removedPiece === null) return null;
        const outcome = await keeping?.restore(removedPiece);
        return outcome?.kind === 'done' ? action.highlights : null;
      }
    }
  };

  return {
    name,
    perform: act,
    giveUp: (id) => store.giveUp(id),
    look: () => store.list().then((highlights) => byId(learn(highlights)), () => null), // prettier-ignore
    ownsPiece: keeping !== undefined,
  };
}

/** What is to be seen of a highlight that is kept. */
export function seen({ id, selector, ink, note, labels }: Highlight): SeenHighlight {
  return { id, words: selector.quotation, start: selector.start, ink, note, labels };
}

/** In the order in which a model gives them. */
export function byId(highlights: readonly SeenHighlight[]): SeenHighlight[] {
  return highlights.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
