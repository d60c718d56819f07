import type { ExportRefusal } from '@/utils/export/parseExport';
import { translate } from '@/utils/localization/translate';

/** Why a file is not restored, in a sentence that also says that nothing was written. */
export function refusalSentence(refusal: ExportRefusal): string {
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
      return translate('controlRefusedInvalid', refusal.path);
  }
}
