import type { JSX } from 'preact';
import { translate } from '@/utils/localization/translate';
import type { HighlightPlace } from '@/utils/page/highlightPlace';
import type { HighlightSession } from '@/utils/page/highlightSession';

/** Of the surroundings of a lost passage, in letters: a line on each side is enough to know it by. */
const shownAround = 60;

/** The way to mend a passage that is lost or has changed; a lost one is shown in its surroundings. */
export function PassageState({ session, place }: { session: HighlightSession; place: HighlightPlace }): JSX.Element | null {
  const { highlight, state } = place;
  const { quotation, before, after } = highlight.selector;
  if (state !== 'changed' && state !== 'lost') return null;
  return (
    <div class="highlight-mending">
      {state === 'lost' && (
        <blockquote class="highlight-around">
          {before !== '' && <span class="highlight-beside">… {wholeWordsBefore(before)} </span>}
          <q>{quotation}</q>
          {after !== '' && <span class="highlight-beside"> {wholeWordsAfter(after)} …</span>}
        </blockquote>
      )}
      <div class="highlight-row">
        {state === 'changed' && (
          <button type="button" class="highlight-words" onClick={() => session.acceptChange(highlight.id)}>
            {translate('highlightAcceptChange')}
          </button>
        )}
        <button
          type="button"
          class="highlight-words"
          // A press on a button would take the selection away.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => session.attach(highlight.id)}
        >
          {translate('highlightAttach')}
        </button>
      </div>
    </div>
  );
}

/** The end of what stands before a passage; a word that the cut goes through is left out. */
function wholeWordsBefore(before: string): string {
  return before.length <= shownAround ? before.trimStart() : before.slice(-shownAround).replace(/^\S*\s+(?=\S)/u, '');
}

/** The beginning of what stands after a passage; a word that the cut goes through is left out. */
function wholeWordsAfter(after: string): string {
  return after.length <= shownAround ? after.trimEnd() : after.slice(0, shownAround).replace(/(?<=\S)\s+\S*$/u, '');
}
