import type { RelatedReason, RelatedSource } from '@/utils/related/relatedFind';
import { formatNames, translate, type MessageKey } from '@/utils/localization/translate';

const sources: Readonly<Record<RelatedSource, MessageKey>> = {
  library: 'relatedFromLibrary',
  piece: 'relatedFromPiece',
  page: 'relatedFromPage',
  met: 'relatedFromMet',
  site: 'relatedFromSite',
};

/** Words that are named of those that two texts share: more would be read by nobody. */
const termsNamed = 5;

/** Where a piece is known from. */
export function sourceWords(source: RelatedSource): string {
  return translate(sources[source]);
}

/** Why a piece is shown, in one line; empty where there is nothing to say. */
export function reasonWords(reasons: readonly RelatedReason[]): string {
  return reasons.map(wordsOf).join(' · ');
}

function wordsOf(reason: RelatedReason): string {
  switch (reason.kind) {
    case 'terms':
      return translate('relatedBecauseTerms', formatNames(reason.terms.slice(0, termsNamed), 'unit'));
    case 'author':
      return translate('relatedBecauseAuthor', reason.author);
    case 'section':
      return translate('relatedBecauseSection', reason.section);
    case 'figure':
      return translate('relatedBecauseFigure', reason.figure);
  }
}
