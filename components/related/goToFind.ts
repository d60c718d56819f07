import { followLink } from '@/components/article/followLink';
import type { Tell } from '@/components/hooks/useNotices';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { articleText } from '@/utils/article/articleText';
import { jumpTo } from '@/utils/capture/jumpTo';
import { describePassage } from '@/utils/highlights/describePassage';
import type { PassageSelector } from '@/utils/highlights/highlight';
import { translate } from '@/utils/localization/translate';
import type { RelatedPassage } from '@/utils/related/relatedFind';

/** Goes to a passage of another piece on its own page, in a tab that has it open or in a new one (docs/decisions/0011). To be called within the reader's own click. */
export async function goToFind(address: string, passage: RelatedPassage, tell: Tell): Promise<void> {
  const saved = await loadLibrary()
    .then((library) => library.savedArticle(address))
    .catch(() => null); // the words of the passage are enough to find it by
  const selector = saved === null ? alone(passage) : describePassage(articleText(saved.article.blocks), passage);
  const jump = await jumpTo(address, selector, saved?.article.otherAddresses ?? []);
  if (jump.kind === 'not-open') followLink(jump.link);
  else if (jump.state === 'lost') tell(translate('relatedLostOnPage'));
}

/** A passage of a text that is not kept: its words, and nothing around them. */
function alone({ text, start, end }: RelatedPassage): PassageSelector {
  return { part: 'body', quotation: text, before: '', after: '', start, end, textLength: end };
}
