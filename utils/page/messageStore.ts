import { toBackground } from '@/utils/messaging/toBackground';
import { watchRevision } from '@/utils/messaging/revision';
import type { HighlightStore, StoreOutcome } from './highlightStore';

/** What the background answers to a page that asks for its highlights. */
export type HereAnswer = Extract<Awaited<ReturnType<typeof askHere>>, { kind: 'answered' }>['value'];

/**
 * The store of one piece in the publisher's page: every call is a message, because the library is out of reach here. All of them name the address with which the store
 * was made, also after the page has gone on to another. A page that has outlived its extension gets `unavailable`. `links` are where the page says that it also
 * stands; `heard` is told all that is answered with the highlights.
 */
export function messageStore(
  address: string,
  links: readonly string[] = [],
  heard: (answer: HereAnswer) => void = () => undefined,
): HighlightStore {
  const here = { at: address };
  let isSaved = true;
  return {
    address,
    isSaved: () => isSaved,
    async list() {
      const reply = await askHere(address, links);
      if (reply.kind !== 'answered') throw new Error(`highlightsHere: ${reply.kind}`);
      isSaved = reply.value.saved;
      heard(reply.value);
      return reply.value.highlights;
    },
    async keep(highlight, doneAt) {
      const reply = await toBackground.ask('keepHighlight', { ...here, ...highlight, doneAt });
      if (reply.kind !== 'answered') return unavailable;
      return reply.value.kind === 'kept' ? { kind: 'done', value: reply.value.highlight } : reply.value;
    },
    async writeDown(highlight, doneAt) {
      const reply = await toBackground.ask('writeDownHighlight', { ...here, ...highlight, doneAt });
      return reply.kind === 'answered' && reply.value;
    },
    async giveUp(id) {
      await toBackground.ask('giveUpHighlight', { ...here, id });
    },
    async change(id, change, doneAt) {
      const reply = await toBackground.ask('changeHighlight', { ...here, id, ...change, doneAt });
      if (reply.kind !== 'answered') return unavailable;
      if (reply.value.kind === 'changed') return { kind: 'done', value: reply.value.highlight };
      return reply.value.because === 'gone' ? { kind: 'done', value: null } : reply.value;
    },
    async remove(id, doneAt) {
      const reply = await toBackground.ask('removeHighlight', { ...here, id, doneAt });
      if (reply.kind !== 'answered') return unavailable;
      return reply.value.kind === 'removed' ? { kind: 'done', value: reply.value.highlight } : reply.value;
    },
    async merge(merger, doneAt) {
      const reply = await toBackground.ask('mergeHighlights', { ...here, ...merger, doneAt });
      if (reply.kind !== 'answered') return unavailable;
      if (reply.value.kind === 'failed') return reply.value;
      const { highlight, removed } = reply.value;
      return { kind: 'done', value: { highlight, removed } };
    },
    async split({ id, removed }, doneAt) {
      const reply = await toBackground.ask('splitHighlights', { ...here, id, removed, doneAt });
      if (reply.kind !== 'answered') return unavailable;
      if (reply.value.kind === 'split') return { kind: 'done', value: reply.value.highlights };
      return reply.value.because === 'gone' ? { kind: 'done', value: null } : reply.value;
    },
    async cite(selector) {
      const reply = await toBackground.ask('citePassage', { ...here, selector });
      return reply.kind === 'answered' ? reply.value : null;
    },
    watch(listener, signal) {
      watchRevision(address, listener, signal);
      const options = { signal };
      // A page out of the back/forward cache has slept through what happened meanwhile; a hidden one may have.
      addEventListener('pageshow', ({ persisted }) => persisted && listener(), options);
      document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && listener(), options);
    },
  };
}

const unavailable: StoreOutcome<never> = { kind: 'failed', because: 'unavailable' };

function askHere(at: string, links: readonly string[]) {
  return toBackground.ask('highlightsHere', { at, links: [...links] });
}
