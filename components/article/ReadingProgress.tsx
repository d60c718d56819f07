import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A thin line that grows as the reader goes down; `scroller` is what scrolls, the window by default. */
export function ReadingProgress({ scroller }: { scroller?: HTMLElement | null }): JSX.Element {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ending = new AbortController();
    const box = scroller ?? document.documentElement;
    const draw = (): void => {
      const way = box.scrollHeight - box.clientHeight;
      line.current?.style.setProperty('transform', `scaleX(${way <= 0 ? 0 : Math.min(1, box.scrollTop / way)})`);
    };
    let frame = 0;
    // In the next frame, not in the event: Firefox holds a movement made inside it against the page, and it would be made many times a frame.
    const drawSoon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    (scroller ?? window).addEventListener('scroll', drawSoon, { passive: true, signal: ending.signal });
    return () => {
      ending.abort();
      cancelAnimationFrame(frame);
    };
  }, [scroller]);
  return (
    <div class="progress" aria-hidden="true">
      <div ref={line} class="progress-line" />
    </div>
  );
}
