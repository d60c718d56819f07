import { useCallback, useEffect, useState } from 'preact/hooks';
import { callInks } from '@/components/highlights/inkNames';
import { showAppearance } from '@/components/theme/showAppearance';
import { changeSettings, readSettings, type Settings, settingsFrom, watchSettings } from '@/utils/settings/settings';

/**
 * The settings in force and a way to change some of them; the page's theme, typeface, text size and the names of the
 * inks follow, wherever they were changed.
 * Until the storage has answered they are the defaults, and the page keeps the browser's own light or dark.
 */
export function useSettings(): [Settings, (part: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(() => settingsFrom(undefined));
  useEffect(() => {
    const ending = new AbortController();
    const follow = (now: Settings): void => {
      if (ending.signal.aborted) return;
      showAppearance(document.documentElement, now);
      callInks(now.inkNames);
      setSettings(now);
    };
    void readSettings().then(follow);
    watchSettings(follow, ending.signal);
    return () => ending.abort();
  }, []);
  const change = useCallback((part: Partial<Settings>): void => {
    setSettings((now) => {
      const next = { ...now, ...part };
      showAppearance(document.documentElement, next);
      return next;
    });
    void changeSettings(part);
  }, []);
  return [settings, change];
}
