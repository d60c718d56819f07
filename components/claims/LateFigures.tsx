import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FiguresTable } from './FiguresTable';

type Props = Parameters<typeof FiguresTable>[0];

/** The table of figures, whose code and reading of the text come only when somebody opens it. */
export function LateFigures(props: Props): JSX.Element | null {
  const [View, setView] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    let over = false;
    import('./FiguresTable').then(
      ({ FiguresTable: Table }) => {
        if (!over) setView(() => Table);
      },
      // A file of the extension is missing only when its page is being closed.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, []);
  return View && <View {...props} />;
}
