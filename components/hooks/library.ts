import { changeHighlight } from '@/utils/library/changeHighlight';
import { watchLibraryTrouble } from '@/utils/library/database';
import { highlightsOf } from '@/utils/library/highlightsOf';
import { keepHighlight } from '@/utils/library/keepHighlight';
import { missingImages, wantImagesAgain } from '@/utils/library/missingImages';
import { readingPosition, rememberPosition } from '@/utils/library/readingPosition';
import { removeArticle } from '@/utils/library/removeArticle';
import { restoreArticle } from '@/utils/library/restoreArticle';
import { removeHighlight, restoreHighlight } from '@/utils/library/removeHighlight';
import { saveArticle } from '@/utils/library/saveArticle';
import { savedArticle } from '@/utils/library/savedArticle';
import { savedImage } from '@/utils/library/savedImage';
import { searchPieces } from '@/utils/library/searchPieces';
import { storageUse } from '@/utils/library/storageUse';
import { watchLibrary } from '@/utils/library/watchLibrary';
import { whichAreSaved } from '@/utils/library/whichAreSaved';

/** All that pages ask of the library, in one chunk that they load when they have something to show already. */
export const library = {
  changeHighlight,
  highlightsOf,
  keepHighlight,
  missingImages,
  readingPosition,
  rememberPosition,
  removeArticle,
  removeHighlight,
  restoreArticle,
  restoreHighlight,
  saveArticle,
  savedArticle,
  savedImage,
  searchPieces,
  storageUse,
  wantImagesAgain,
  watchLibrary,
  watchLibraryTrouble,
  whichAreSaved,
};

export type Library = typeof library;
