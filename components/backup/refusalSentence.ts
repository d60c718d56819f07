import type { Refusal } from '@/utils/export/refusal';
import { translate, type MessageKey } from '@/utils/localization/translate';

/** Why a file is not restored, in a sentence that also says that nothing was written. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal.because) {
    case 'not-json':
      return translate('controlRefusedNotJson');
    case 'foreign':
      return translate('controlRefusedForeign');
    case 'torn':
      return translate('controlRefusedTorn');
    case 'newer-version':
      return translate('controlRefusedNewer', refusal.version);
    case 'invalid':
      return translate('controlRefusedInvalid', placeInWords(refusal.path));
    case 'altered':
      return refusal.file === '' ? translate('controlRefusedBroken') : translate('controlRefusedAltered', shownName(refusal.file));
    case 'too-large':
      return refusal.file === '' ? translate('controlRefusedTooLong') : translate('controlRefusedTooLarge', shownName(refusal.file));
  }
}

/** Letters of a name that are shown: whoever altered the file may have written anything there. */
const longestName = 80;

function shownName(name: string): string {
  const printable = name.replaceAll(/[^\x20-\x7e]/gu, '?');
  return printable.length > longestName ? `${printable.slice(0, longestName)}…` : printable;
}

const lists: Record<string, MessageKey> = {
  articles: 'controlFaultArticle',
  highlights: 'controlFaultHighlight',
  positions: 'controlFaultPosition',
  versions: 'controlFaultVersion',
};

/** Where a file was altered, counted from one as readers do: `highlights[0].ink` is the first highlight. Fields have no name in their language. */
function placeInWords(path: string): string {
  const [, list = '', index] = /^(\w+)(?:\[(\d+)\])?/u.exec(path) ?? [];
  if (list === 'settings') return translate('controlFaultSettings');
  const key = lists[list];
  return key === undefined || index === undefined ? translate('controlFaultElsewhere') : translate(key, Number(index) + 1);
}
