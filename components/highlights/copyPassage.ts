import { passageLink } from '@/utils/export/passageLink';
import type { HighlightSession } from '@/utils/page/highlightSession';

/** What of a passage is copied: its words, the words with author, title, day and address, or an address that leads to it. */
export type CopiedForm = 'words' | 'source' | 'link';

/** Copies what is selected, or the highlight of this id, and tells whether the browser let us. Nothing where nothing is selected. */
export async function copyPassage(session: HighlightSession, form: CopiedForm, id?: string): Promise<void> {
  const passage = session.passage(id);
  if (!passage) return;
  const { selector, address } = passage;
  const text = form === 'words' ? selector.quotation : form === 'link' ? passageLink(address, selector) : await session.cite(selector);
  const copied =
    text !== null &&
    (await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ));
  session.tell({ kind: !copied ? 'not-copied' : form === 'link' ? 'link-copied' : 'copied' });
}
