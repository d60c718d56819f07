import { useEffect, useState } from 'preact/hooks';

/** Whether what stands on the page has been painted once: false in the first frame, true from the next one on. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    // The first callback comes before a frame is painted, the one asked for in it comes after.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setPainted(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}
