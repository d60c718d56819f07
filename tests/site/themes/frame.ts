/** What a theme brings, and the vocabulary in which the shared furniture is written. */
import type { Block } from '@/utils/article/article';
import { asIs, markup, type Markup } from '../markup';
import type { ArticleView, Theme } from './theme';
import type { Dress } from './writeBlocks';

/** Every element of a page by what it is there for; a theme turns it into tags and classes of its own. */
export type Role =
  | (
      | 'page'
      | 'header'
      | 'siteName'
      | 'nav'
      | 'menu'
      | 'menuItem'
      | 'submenu'
      | 'login'
      | 'loginTitle'
      | 'main'
      | 'box'
      | 'boxTitle'
      | 'line'
    )
  | ('article' | 'head' | 'label' | 'title' | 'byline' | 'standfirst' | 'day' | 'lead' | 'caption' | 'body' | 'tags' | 'tag' | 'share')
  | ('related' | 'cards' | 'card' | 'cardPicture' | 'cardLabel' | 'cardTitle' | 'cardByline' | 'cardDay' | 'excerpt' | 'more')
  | ('comments' | 'thread' | 'comment' | 'commentAuthor' | 'commentDay' | 'commentText' | 'respond' | 'footer' | 'column' | 'small')
  | ('advert' | 'newsletter' | 'readAlso' | 'wall');

export type Attributes = Readonly<Record<string, string>>;

/** Writes an element of a role. */
export type Element = (role: Role, inside: Markup | string, attributes?: Attributes) => Markup;

export interface Frame extends Pick<Theme, 'name' | 'shows' | 'commentCount' | 'thread'> {
  element: Element;
  /** The class that stands for a role, since style sheets are written in roles: `.r-title`. */
  className(role: string): string;
  /** The theme's own style sheet, after the one all share. */
  style: string;
  metadata(view: ArticleView): Markup;
  documentTitle(title: string): string;
  dress(view: ArticleView): Dress;
  /** The body as the theme interrupts it; `write` dresses blocks. Without it blocks follow one another. */
  body?(blocks: readonly Block[], write: (blocks: readonly Block[]) => Markup, view: ArticleView): Markup;
  /** The address a card's link has for a path of the site. */
  href(path: string): string;
  threadMarkup(view: ArticleView): Markup;
  commentsHeading(view: ArticleView): Markup;
  /** What stands before the body's first block, inside the body's container. */
  beforeBody?(view: ArticleView): Markup;
  /** Whether days carry a machine-readable moment. */
  datetime: boolean;
  /** A link before everything, for those who do not see the page. */
  skipLink?: Markup;
  listingShape: 'grid' | 'river';
  additions?(view: ArticleView): string[];
  repeated?(view: ArticleView): string[];
}

/** Attributes as they stand in a tag. */
export function attributesOf(attributes: Attributes): Markup {
  return markup`${Object.entries(attributes).map(([name, value]) => markup` ${asIs(name)}="${value}"`)}`;
}

/** An element builder from a tag and a class for each role. */
export function elementsBy(tagOf: (role: Role) => string, classOf: (role: Role) => string): Element {
  return (role, inside, attributes = {}) => {
    const tag = asIs(tagOf(role));
    return markup`<${tag} class="${classOf(role)}"${attributesOf(attributes)}>${inside}</${tag}>\n`;
  };
}
