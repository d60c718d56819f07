import { articleAddress } from '@/utils/publisher/articleAddress';
import { toBackground } from '@/utils/messaging/toBackground';
import { watchRevision } from '@/utils/messaging/revision';
import { type HighlightStore, type StoreOutcome } from './highlightStore';
import { pageLinks } from './pageLinks';

/**
 * The store of the publisher's page: every call is a message, because the library is out of reach here. A page that has outlived its extension gets
 * `unavailable`.
 */
export function messageStore(location: Pick<Location, 'href'>): HighlightStore {
  const here = (): { at: string | null } => ({ at: articleAddress(location.href) });
  return {
    async list() {
      const reply = await toBackground.ask('highlightsHere', { ...here(), links: pageLinks(document) });
      if (reply.kind !== 'answered') throw new Error(`highlightsHere: ${reply.kind}`);
      return reply.value.highlights;
    },
    async keep(highlight) {
      const reply = await toBackground.ask('keepHighlight', { ...here(), ...highlight });
      if (reply.kind !== 'answered') return unavailable;
      return reply.value.kind === 'kept' ? { kind: 'done', value: reply.value.highlight } : reply.value;
    },
    async change(id, change) {
      const reply = await toBackground.ask('changeHighlight', { ...here(), id, ...change });
      if (reply.kind !== 'answered') return unavailable;
      if (reply.value.kind === 'changed') return { kind: 'done', value: reply.value.highlight };
      return reply.value.because === 'gone' ? { kind: 'done', value: null } : reply.value;
    },
    async remove(id) {
      const reply = await toBackground.ask('removeHighlight', { ...here(), id });
      if (reply.kind !== 'answered') return unavailable;
      return reply.value.kind === 'removed' ? { kind: 'done', value: reply.value.highlight } : reply.value;
    },
    async merge(merger) {
      const reply = await toBackground.ask('mergeHighlights', { ...here(), ...merger });
      if (reply.kind !== 'answered') return unavailable;
      if (reply.value.kind === 'failed') return reply.value;
      const { highlight, removed } = reply.value;
      return { kind: 'done', value: { highlight, removed } };
    },
    async split({ id, removed }) {
      const reply = await toBackground.ask('splitHighlights', { ...here(), id, removed });
      if (reply.kind !== 'answered') return unavailable;
      if (reply.value.kind === 'split') return { kind: 'done', value: reply.value.highlights };
      return reply.value.because === 'gone' ? { kind: 'done', value: null } : reply.value;
    },
    async cite(selector) {
      const reply = await toBackground.ask('citePassage', { ...here(), selector });
      return reply.kind === 'answered' ? reply.value : null;
    },
    watch(listener, signal) {
      const address = articleAddress(location.href);
      if (address !== null) watchRevision(address, listener, signal);
      const options = { signal };
      // A page out of the back/forward cache has slept through what happened meanwhile; a hidden one may have.
      addEventListener('pageshow', ({ persisted }) => persisted && listener(), options);
      document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && listener(), options);
    },
  };
}

const unavailable: StoreOutcome<never> = { kind: 'failed', because: 'unavailable' };
