import { translate } from '@/utils/localization/translate';

/** The keys of the library page, with what they do. */
export function libraryKeys(): readonly (readonly [string, string])[] {
  return [
    ['j', translate('libraryKeyNext')],
    ['k', translate('libraryKeyPrevious')],
    [translate('libraryKeyEnter'), translate('libraryKeyOpen')],
    ['e', translate('libraryKeyArchive')],
    ['l', translate('libraryKeyLabels')],
    ['x', translate('libraryKeyChoose')],
    ['J K', translate('libraryKeyChooseMore')],
    ['Ctrl A', translate('libraryKeyAll')],
    ['Esc', translate('libraryKeyClear')],
    ['/', translate('libraryKeySearch')],
    [translate('libraryKeyDelete'), translate('libraryKeyRemove')],
    ['Ctrl Z', translate('libraryKeyUndo')],
    ['?', translate('libraryKeyKeys')],
  ];
}
