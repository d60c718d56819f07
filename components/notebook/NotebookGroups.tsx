import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { inkName } from '@/components/highlights/inkNames';
import type { Ink } from '@/utils/highlights/highlight';
import type { NotebookEntry } from '@/utils/library/allHighlights';
import { formatDay, formatNumber, translate } from '@/utils/localization/translate';
import { groupEntries, type Grouping, type NotebookGroup } from './groupEntries';
import { NotebookEntryView } from './NotebookEntryView';

interface NotebookGroupsProps {
  entries: readonly NotebookEntry[];
  grouping: Grouping;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
}

/** Entries at first: a few screens. Ten thousand at once would keep the reader waiting. */
const screens = 100;

/** The notebook's entries under their headings, read on as the reader goes down. */
export function NotebookGroups({ entries, grouping, selected, onSelect }: NotebookGroupsProps): JSX.Element {
  const groups = useMemo(() => groupEntries(entries, grouping), [entries, grouping]);
  const [room, setRoom] = useState(screens);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null) return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setRoom((now) => now * 2);
      },
      { rootMargin: '1200px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [room, entries]);
  const select = (id: string, isSelected: boolean): void => {
    const next = new Set(selected);
    if (isSelected) next.add(id);
    else next.delete(id);
    onSelect(next);
  };
  const { shown, isWhole } = firstOf(groups, room);
  return (
    <>
      {shown.map((group) => (
        <section key={group.key} class="notebook-group">
          <h2 lang={grouping === 'piece' ? 'it' : undefined}>
            {headingOf(group.name, grouping)} <span class="notebook-number">{formatNumber(group.total)}</span>
          </h2>
          <ul>
            {group.entries.map((entry) => (
              <NotebookEntryView
                key={entry.highlight.id}
                entry={entry}
                namesPiece={grouping !== 'piece'}
                selected={selected.has(entry.highlight.id)}
                onSelect={(isSelected) => select(entry.highlight.id, isSelected)}
              />
            ))}
          </ul>
        </section>
      ))}
      {!isWhole && <div ref={end} class="piece-list-more" aria-hidden="true" />}
    </>
  );
}

function firstOf(groups: readonly NotebookGroup[], room: number): { shown: (NotebookGroup & { total: number })[]; isWhole: boolean } {
  const shown: (NotebookGroup & { total: number })[] = [];
  let left = room;
  for (const group of groups) {
    if (left <= 0) return { shown, isWhole: false };
    shown.push({ ...group, entries: group.entries.slice(0, left), total: group.entries.length });
    left -= group.entries.length;
  }
  return { shown, isWhole: left >= 0 };
}

function headingOf(name: string, grouping: Grouping): string {
  if (grouping === 'ink') return inkName(name as Ink);
  if (grouping === 'day') return formatDay(name);
  return name === '' ? translate('notebookNoLabel') : name;
}
