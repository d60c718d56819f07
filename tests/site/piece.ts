import type { Block } from '@/utils/article/article';

/** A picture of the demo site. The pieces only name it; the site draws it. */
export interface SiteImage {
  /** Its name in the site's image folder, in kebab-case: `porto-vecchio.jpg`. */
  file: string;
  /** What it shows, for those who do not see it. */
  alternative: string;
  /** In pixels, as the page declares it. */
  width: number;
  height: number;
  /** The line printed under it, with the inline marks of `writing.ts`. */
  caption?: string;
}

/** One comment under a piece, with the answers it got, oldest first. */
export interface SiteComment {
  /** WordPress comment id, unique over the whole site. */
  id: number;
  author: string;
  /** ISO 8601 with the offset of Rome: `2021-09-15T10:04:00+02:00`. */
  at: string;
  /** Plain text, paragraphs separated by a blank line. */
  text: string;
  replies?: SiteComment[];
}

/** A piece as its author wrote it: what every theme of the demo site renders, and what extraction must give back. */
export interface Piece {
  /** WordPress post id: the shortlink is `?p=ID`. */
  id: number;
  /** Last segment of the address. */
  slug: string;
  /** Without the site's name. */
  title: string;
  /** The label above the title: `Pmi`. */
  section: string;
  /** The section it belongs to: `Economia e Lavoro`. Equal to `section` when that is a top one. */
  parentSection: string;
  /** One by one: `Nome Cognome`, or `redazione` alone. */
  authors: string[];
  /** ISO 8601 with the offset of Rome. Just after midnight the UTC day is the day before: the reader's day is the Roman one. */
  publishedAt: string;
  /** The lines shown between title and date, none to three. */
  standfirst: string[];
  /** Without `#`. */
  tags: string[];
  /** The picture at the top, or null when the piece has none. */
  leadImage: SiteImage | null;
  /** The body, from the first paragraph to the last note. */
  blocks: Block[];
  /** Top-level comments, oldest first. */
  comments: SiteComment[];
}
