import { library } from '@/components/hooks/library';
import { findPieces, foundPieces } from '@/utils/library/findPieces';
import { indexProgress, tendIndex } from '@/utils/library/tendIndex';

/** The library with its search, which no page but the list asks for: the others do not wait for it. */
export const searchedLibrary = { ...library, findPieces, foundPieces, indexProgress, tendIndex };

export type SearchedLibrary = typeof searchedLibrary;
