import { library } from '@/components/hooks/library';
import { findComparable } from '@/utils/library/findComparable';
import { findRelated } from '@/utils/library/findRelated';

/** The library with what finds related passages and comparable figures, which a page asks for once somebody looks for them. */
export const relatedLibrary = { ...library, findComparable, findRelated };

export type RelatedLibrary = typeof relatedLibrary;
