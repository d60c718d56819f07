import type { NotebookEntry } from '@/utils/library/allHighlights';

export type Grouping = 'piece' | 'ink' | 'label' | 'day';

/** Highlights under one heading. `key` tells pieces of one title apart; `name` is a title, an ink, a label or a day (`YYYY-MM-DD`, where the reader is), empty for those without a label. */
export interface NotebookGroup {
  key: string;
  name: string;
  entries: NotebookEntry[];
}

/**
 * The entries under headings, in the order in which the first of each comes; inks and labels by name. By label an entry stands under each of its labels,
 * and those without one come last.
 */
export function groupEntries(entries: readonly NotebookEntry[], by: Grouping): NotebookGroup[] {
  const groups = new Map<string, NotebookGroup>();
  for (const entry of entries) {
    for (const [key, name] of headingsOf(entry, by)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { key, name, entries: [entry] });
      else group.entries.push(entry);
    }
  }
  const listed = [...groups.values()];
  if (by === 'piece')
    for (const group of listed)
      group.entries.sort((one, other) => placeOf(one) - placeOf(other) || one.highlight.createdAt - other.highlight.createdAt);
  if (by === 'label' || by === 'ink') {
    const { compare } = new Intl.Collator('it');
    listed.sort((one, other) => Number(one.name === '') - Number(other.name === '') || compare(one.name, other.name));
  }
  return listed;
}

/** Title and standfirst stand before the body. */
function placeOf({ highlight: { selector } }: NotebookEntry): number {
  const before = { title: -2e9, standfirst: -1e9, body: 0, outside: 1e9 }[selector.part];
  return before + selector.start;
}

function headingsOf({ highlight, piece }: NotebookEntry, by: Grouping): [key: string, name: string][] {
  switch (by) {
    case 'piece':
      return [[piece.address, piece.title]];
    case 'ink':
      return [[highlight.ink, highlight.ink]];
    case 'label':
      return highlight.labels.length === 0 ? [['', '']] : highlight.labels.map((label) => [label, label]);
    case 'day': {
      const day = dayOf(highlight.createdAt);
      return [[day, day]];
    }
  }
}

function dayOf(moment: number): string {
  const date = new Date(moment);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
