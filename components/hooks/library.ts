import { allHighlights, labelsInUse } from '@/utils/library/allHighlights';
import { keepVersion, removeVersion, versionAt, versionsOf } from '@/utils/library/articleVersions';
import { binnedRows, emptyBin, removeForGood } from '@/utils/library/bin';
import { changeHighlight } from '@/utils/library/changeHighlight';
import { changeReading, restoreReading } from '@/utils/library/changeReading';
import { chooseCopyPlace, librarySafety } from '@/utils/library/copies';
import { watchLibraryTrouble } from '@/utils/library/database';
import { dismissClaims, dismissedClaims, restoreClaims } from '@/utils/library/dismissedClaims';
import { highlightsOf } from '@/utils/library/highlightsOf';
import { keepHighlight } from '@/utils/library/keepHighlight';
import { lastRestore } from '@/utils/library/lastRestore';
import { mendedPiece, mendPiece } from '@/utils/library/mendings';
import { mergeHighlights, splitHighlights } from '@/utils/library/mergeHighlights';
import { countMetCards, forgetMetCards } from '@/utils/library/metCards';
import { missingImages, wantImagesAgain } from '@/utils/library/missingImages';
import { lastInReading, readingPosition, rememberPosition } from '@/utils/library/readingPosition';
import { changeLabels, knownLabels, labelsOf, restoreLabels } from '@/utils/library/pieceLabels';
import { readHistory } from '@/utils/library/readHistory';
import { removeArticle, removeArticles } from '@/utils/library/removeArticle';
import { removeHighlight } from '@/utils/library/removeHighlight';
import { removablePictures, removePictures } from '@/utils/library/removePictures';
import { restoreFromBin, restoreManyFromBin } from '@/utils/library/restoreFromBin';
import { saveArticle } from '@/utils/library/saveArticle';
import { savedArticle } from '@/utils/library/savedArticle';
import { savedImage } from '@/utils/library/savedImage';
import { storageUse } from '@/utils/library/storageUse';
import { watchLibrary } from '@/utils/library/watchLibrary';
import { whichAreSaved } from '@/utils/library/whichAreSaved';

/** All that pages ask of the library, in one chunk that they load when they have something to show already. */
export const library = {
  allHighlights,
  binnedRows,
  changeHighlight,
  changeLabels,
  changeReading,
  chooseCopyPlace,
  countMetCards,
  dismissClaims,
  dismissedClaims,
  emptyBin,
  forgetMetCards,
  highlightsOf,
  keepHighlight,
  keepVersion,
  knownLabels,
  labelsInUse,
  labelsOf,
  lastInReading,
  lastRestore,
  librarySafety,
  mendPiece,
  mendedPiece,
  mergeHighlights,
  missingImages,
  readHistory,
  readingPosition,
  rememberPosition,
  removeArticle,
  removeArticles,
  removablePictures,
  removeForGood,
  removeHighlight,
  removePictures,
  removeVersion,
  restoreClaims,
  restoreFromBin,
  restoreLabels,
  restoreManyFromBin,
  restoreReading,
  saveArticle,
  savedArticle,
  savedImage,
  splitHighlights,
  storageUse,
  versionAt,
  versionsOf,
  wantImagesAgain,
  watchLibrary,
  watchLibraryTrouble,
  whichAreSaved,
};

export type Library = typeof library;
