import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readTab, type TabReading } from '@/utils/capture/readTab';

/** What the tab under the popup turned out to be; null while it is being read. The function reads it again. */
export function useTabReading(): [TabReading | null, () => void] {
  const [reading, setReading] = useState<TabReading | null>(null);
  const read = useCallback((): void => {
    setReading(null);
    void readActiveTab().then(setReading);
  }, []);
  useEffect(read, [read]);
  return [reading, read];
}

async function readActiveTab(): Promise<TabReading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? { kind: 'unreachable' } : readTab(tab.id);
}
