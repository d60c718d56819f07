import { type ReadingState } from '@/utils/export/readingState';
import { type Ink } from '@/utils/highlights/highlight';
import { type FilterName, type QueryFilter } from './query';

/**
 * The names under which an operator is known, whatever the language of the interface: a query that was kept or copied means the same everywhere. The first is the
 * Italian one, the second the English one; all are folded, so that `è:` and `e:` are the same.
 */
export const operatorNames = {
  author: ['autore', 'author', 'di', 'by'],
  section: ['sezione', 'section'],
  label: ['etichetta', 'label', 'tag'],
  from: ['da', 'from', 'dal', 'since'],
  to: ['a', 'to', 'al', 'until'],
  state: ['e', 'is'],
  has: ['ha', 'has'],
  ink: ['colore', 'ink', 'color', 'colour'],
} as const satisfies Record<FilterName, readonly string[]>;

/** The values of the operators that have a fixed list, Italian first, English second, then other ways to say it. Folded. */
export const stateNames = {
  unread: ['nonletto', 'unread', 'non-letto', 'nonletti', 'nuovo', 'new'],
  reading: ['iniziato', 'reading', 'inlettura', 'in-lettura', 'iniziati', 'started'],
  read: ['letto', 'read', 'letti'],
  archived: ['archiviato', 'archived', 'archiviati', 'archivio', 'archive'],
} as const satisfies Record<ReadingState, readonly string[]>;

export const hasNames = {
  highlights: ['evidenziazioni', 'highlights', 'evidenziazione', 'highlight'],
  notes: ['note', 'notes', 'nota'],
  labels: ['etichette', 'labels', 'etichetta', 'label'],
} as const satisfies Record<Extract<QueryFilter, { name: 'has' }>['value'], readonly string[]>;

export const inkNames = {
  thesis: ['tesi', 'thesis', 'giallo', 'yellow'],
  figure: ['dato', 'figure', 'dati', 'blu', 'blue'],
  question: ['domanda', 'question', 'viola', 'violet'],
  quotable: ['citare', 'quotable', 'da-citare', 'dacitare', 'verde', 'green'],
  doubtful: ['verificare', 'doubtful', 'da-verificare', 'daverificare', 'arancio', 'orange'],
} as const satisfies Record<Ink, readonly string[]>;

/** The operator of this folded name; null where none is called so. */
export function operatorOf(name: string): FilterName | null {
  return keyOf(operatorNames, name);
}

/** The key in whose list of names this one stands; null in none. */
export function keyOf<Key extends string>(names: Readonly<Record<Key, readonly string[]>>, name: string): Key | null {
  for (const key of Object.keys(names) as Key[]) if (names[key].includes(name)) return key;
  return null;
}
