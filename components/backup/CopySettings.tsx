import type { JSX } from 'preact';
import { Button } from '@/components/controls/Button';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { useLibrary } from '@/components/hooks/useLibrary';
import type { CopyPlaceRow } from '@/utils/library/versions/version3';
import { formatMoment, translate, translateCount } from '@/utils/localization/translate';
import { askToWrite, canChooseFolder, chooseFolder } from './copyPermission';
import { copyNow, copyTo } from './copyNow';
import { copiesKept } from './copiesKept';

interface CopySettingsProps {
  tell: (message: string) => void;
}

/** Where copies of the library are kept by themselves, which were made, and the ways to choose, to make one now and to stop. */
export function CopySettings({ tell }: CopySettingsProps): JSX.Element | null {
  const safety = useLibrary((library) => library.librarySafety(), []);
  if (safety.state !== 'ready') return null;
  const { place, last, copies } = safety.value;
  const choose = async (chosen: Omit<CopyPlaceRow, 'id'>): Promise<void> => {
    if (!(await askToWrite(chosen))) {
      tell(translate('copyNotAllowed'));
      return;
    }
    await (await loadLibrary()).chooseCopyPlace(chosen);
    await copyTo({ id: 'place', ...chosen }, tell);
  };
  const pick = async (): Promise<void> => {
    const folder = await chooseFolder();
    if (folder) await choose({ place: 'folder', folder });
  };
  const kept = last === null ? translate('copyNone') : translate('copyLast', formatMoment(last.at), translateCount('copyCount', copies));
  return (
    <>
      <p>
        {place === null
          ? translate('copyOff', copiesKept)
          : place.folder
            ? translate('copyInFolder', place.folder.name, copiesKept)
            : translate('copyInDownloads', copiesKept)}
      </p>
      <p class="aside-text">{kept}</p>
      <div class="options-actions">
        {place !== null && <Button onClick={() => void copyNow(place, tell)}>{translate('copyNow')}</Button>}
        {place?.place !== 'downloads' && (
          <Button onClick={() => void choose({ place: 'downloads', folder: null })}>{translate('copyChooseDownloads')}</Button>
        )}
        {canChooseFolder() && <Button onClick={() => void pick()}>{translate('copyChooseFolder')}</Button>}
        {place !== null && (
          <Button weight="quiet" onClick={() => void loadLibrary().then((library) => library.chooseCopyPlace(null))}>
            {translate('copyStop')}
          </Button>
        )}
      </div>
    </>
  );
}
