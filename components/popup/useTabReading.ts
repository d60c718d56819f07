import { useCallback, useEffect, useState } from 'preact/hooks';
import { askActiveTab } from '@/utils/capture/askTab';
import { parseReading, type TabReading } from '@/utils/capture/readTab';

/**
 * What the tab under the popup turned out to be; null while it is being read. The first reading is begun by the caller, before anything is drawn; the
 * function reads again, after a work where one is given.
 */
export function useTabReading(first: TabReading | Promise<TabReading>): [TabReading | null, (before?: Promise<void>) => void] {
  const [reading, setReading] = useState<TabReading | null>(first instanceof Promise ? null : first);
  const readAgain = useCallback((before = Promise.resolve()): void => {
    setReading(null);
    void before.then(readActiveTab).then(setReading);
  }, []);
  useEffect(() => {
    if (first instanceof Promise) void first.then(setReading);
  }, [first]);
  return [reading, readAgain];
}

/** Reads the tab that is in front in this window. */
export async function readActiveTab(): Promise<TabReading> {
  return parseReading(await askActiveTab());
}
