import type { JSX } from 'preact';
import { describeChange } from '@/utils/highlights/describeChange';
import { translate } from '@/utils/localization/translate';

/** What a passage was and what stands there now, word by word: told by words and lines, not by colour alone. */
export function Difference({ was, is }: { was: string; is: string }): JSX.Element {
  return (
    <span class="highlight-difference">
      {describeChange(was, is).map(({ kind, text }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'removed' ? (
          <del key={index}>
            <span class="spoken">{translate('highlightGone')} </span>
            {text}
          </del>
        ) : (
          <ins key={index}>
            <span class="spoken">{translate('highlightCome')} </span>
            {text}
          </ins>
        ),
      )}
    </span>
  );
}
