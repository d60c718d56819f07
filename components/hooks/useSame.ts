import { useRef } from 'preact/hooks';

/**
 * The object that was given first, for as long as those given after it read the same: what rests on it is not begun anew. The value must be JSON. A live query answers with
 * a new object whenever anything was written of what it read.
 */
export function useSame<T>(value: T): T {
  const text = JSON.stringify(value);
  const first = useRef({ text, value });
  if (first.current.text !== text) first.current = { text, value };
  return first.current.value;
}
