import { useEffect, useState } from 'preact/hooks';

/** A value once it has stood still for so many milliseconds: a long search is not begun at every letter. */
export function useSettled<T>(value: T, stillness: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), stillness);
    return () => clearTimeout(timer);
  }, [value, stillness]);
  return settled;
}
