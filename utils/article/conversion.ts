import type { Block } from './article';

/** What the parts of the conversion need of the whole: handed down, so that no part has to import the others. */
export interface Conversion {
  /** The page's real address, against which links are resolved. */
  address: string;
  /** Ids of elements that an internal link of the body leads to. */
  targets: ReadonlySet<string>;
  /** Footnotes by the id of their element, with the label of the reference. */
  notes: ReadonlyMap<string, string>;
  /** Blocks of what an element holds. */
  blocksIn(element: Element): Block[];
}
