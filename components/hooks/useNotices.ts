import { useCallback, useRef, useState } from 'preact/hooks';
import { useShortcut } from './useShortcut';

/** What just happened; `undo` takes it back. What failed because the disk is full has `again`, to be called once there is room. */
export interface Notice {
  message: string;
  undo?: () => void;
  again?: () => void;
}

/** Says what just happened, with the way back where there is one, or what is to be tried again once there is room on the disk. */
export type Tell = (message: string, undo?: () => void, again?: () => void) => void;

interface Notices {
  notice: Notice | null;
  tell: Tell;
  close: () => void;
}

/** One notice at a time. Control+Z takes back the last thing that can be, also after its notice has gone, then the one before it. */
export function useNotices(): Notices {
  const [notice, setNotice] = useState<Notice | null>(null);
  const undoable = useRef<(() => void)[]>([]);
  const close = useCallback(() => setNotice(null), []);
  const tell = useCallback((message: string, undo?: () => void, again?: () => void): void => {
    if (undo === undefined) {
      setNotice(again === undefined ? { message } : { message, again });
      return;
    }
    const once = (): void => {
      undoable.current = undoable.current.filter((other) => other !== once);
      setNotice(null);
      undo();
    };
    undoable.current.push(once);
    setNotice({ message, undo: once });
  }, []);
  useShortcut({
    'Control+z': (event) => {
      const last = undoable.current.at(-1);
      if (last === undefined || event.shiftKey) return;
      event.preventDefault();
      last();
    },
  });
  return { notice, tell, close };
}
