import { useEffect, useState } from 'preact/hooks';

/** Whether a media query holds, now and as the window changes. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const ending = new AbortController();
    const media = window.matchMedia(query);
    setHolds(media.matches);
    media.addEventListener('change', () => setHolds(media.matches), { signal: ending.signal });
    return () => ending.abort();
  }, [query]);
  return holds;
}
