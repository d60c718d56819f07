import { type PieceCard } from '@/utils/article/article';
import { type Span } from '@/utils/text/span';

/** Where a candidate is known from: saved pieces, the cards stored with them, the cards of the page itself, those met while browsing, an answer of the site. */
export type RelatedSource = 'library' | 'piece' | 'page' | 'met' | 'site';

/** Why a piece is shown. Terms are words as the texts have them, the most telling first; author, section and figure are those that both have, as written. */
export type RelatedReason =
  | { kind: 'terms'; terms: string[] }
  | { kind: 'author'; author: string }
  | { kind: 'section'; section: string }
  | { kind: 'figure'; figure: string };

/** A passage of a piece. Offsets are of its `articleText`, whose slice is `text`; `painted` are those of the shared words within `text`, in order. */
export interface RelatedPassage extends Span {
  text: string;
  painted: Span[];
}

/** A piece that speaks of the same thing. */
export interface RelatedFind {
  card: PieceCard;
  source: RelatedSource;
  /** The passage of it that speaks most of the same thing; null where its text is not known. */
  passage: RelatedPassage | null;
  reasons: RelatedReason[];
  /** For the same question higher is nearer; 0 where nothing is shared. */
  score: number;
}

/** The piece that a question comes from: it never answers itself, under whatever address. */
export interface QuestionOrigin {
  address: string;
  otherAddresses: string[];
  title: string;
  authors: string[];
  section: string | null;
}

/** What something is looked for to: a piece, a claim, a highlight, any selection. */
export interface RelatedQuestion {
  text: string;
  from: QuestionOrigin | null;
  /** The page's own cards. */
  cards: PieceCard[];
  /** The text around a selection, as far as it is known: it helps where the selection is short. */
  around?: string;
}
