import type { CopyPlaceRow } from '@/utils/library/versions/version3';
import { translate } from '@/utils/localization/translate';
import { askToWrite } from './copyPermission';

type Tell = (message: string) => void;

/** Makes a copy in a click, asking for the permission again where it lapsed, and tells what came of it. */
export async function copyNow(place: CopyPlaceRow, tell: Tell): Promise<void> {
  if (await askToWrite(place)) await copyTo(place, tell);
  else tell(translate('copyNotAllowed'));
}

/** Makes a copy where it may be written already, and tells what came of it. */
export async function copyTo(place: CopyPlaceRow, tell: Tell): Promise<void> {
  const { makeCopy } = await import('./keepCopies');
  const outcome = await makeCopy(place, Date.now());
  if (outcome.kind === 'made') tell(translate('copyMade', outcome.copy.name));
  else tell(translate(outcome.kind === 'busy' ? 'copyBusy' : 'copyFailed'));
}
