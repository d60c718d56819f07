import { translate } from '@/utils/localization/translate';

/** The keys of the library page, with what they do. */
export function libraryKeys(): readonly (readonly [string, string])[] {
  return [
    ['j', translate('libraryKeyNext')],
    ['k', translate('libraryKeyPrevious')],
    [translate('libraryKeyEnter'), translate('libraryKeyOpen')],
    ['e', translate('libraryKeyArchive')],
    ['/', translate('libraryKeySearch')],
    [translate('libraryKeyDelete'), translate('libraryKeyRemove')],
    ['Ctrl Z', translate('libraryKeyUndo')],
    ['?', translate('libraryKeyKeys')],
  ];
}
