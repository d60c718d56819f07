import type { Piece, SiteComment } from '../piece';

export const themeNames = ['semantic', 'divSoup', 'pageBuilder', 'blockEditor', 'lineBreaks', 'longThread'] as const;
export type ThemeName = (typeof themeNames)[number];

/** How far a page got: whole, its body still empty, or cut off in the middle of the text. */
export type PageState = 'whole' | 'loading' | 'cut';

export interface ArticleView {
  piece: Piece;
  /** Every piece of the site, for the related cards. */
  all: readonly Piece[];
  state?: PageState;
}

/** A page of the site that is not an article. */
export type PageView =
  | { kind: 'listing'; heading: string; path: string; pieces: readonly Piece[]; about?: string }
  | { kind: 'static'; heading: string; path: string; paragraphs: readonly string[] }
  | { kind: 'login'; path: string }
  | { kind: 'missing'; path: string }
  | { kind: 'empty'; path: string };

/** What of a piece a theme lets the reader see; what it does not show, no extractor can give. */
export interface Shows {
  tags: boolean;
  standfirst: boolean;
  leadImage: boolean;
  shortlink: boolean;
  cards: { section: boolean; day: boolean };
}

/** One way in which the publisher's site may be built. Pages are whole HTML documents that need nothing else but their pictures. */
export interface Theme {
  name: ThemeName;
  shows: Shows;
  /** The page of a piece. */
  article(view: ArticleView): string;
  /** Any other page. */
  page(view: PageView): string;
  /** The comments on the page of a piece, as a tree. */
  thread(view: ArticleView): readonly SiteComment[];
  /** The number of comments that the page of a piece prints, or null when it prints none. */
  commentCount(view: ArticleView): number | null;
  /** Text of the piece's page that this theme adds and that is not of the piece: adverts, boxes in the body, hidden text. */
  additions(view: ArticleView): string[];
  /** Sentences of the piece that its page shows a second time, as pull quotes. */
  repeated(view: ArticleView): string[];
}
