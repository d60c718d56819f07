import type { ComponentChildren, JSX } from 'preact';
import type { FoundPassage } from '@/utils/library/readFound';
import { translate } from '@/utils/localization/translate';

/** The passage that a search is about, its words painted. A note says that it is the reader's own. */
export function PiecePassage({ passage }: { passage: FoundPassage }): JSX.Element {
  const { part, text, marks } = passage;
  const children: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    children.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <p class="piece-passage" lang="it">
      {part === 'note' && <span class="small-caps">{translate('searchInNote')} </span>}
      {children}
      {text.slice(at)}
    </p>
  );
}
