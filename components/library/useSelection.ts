import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

/** Pieces of a list that were chosen to do something with all of them. */
export interface Selection {
  /** Addresses, in the order of the list. */
  chosen: readonly string[];
  has: (address: string) => boolean;
  toggle: (address: string) => void;
  /** Chooses all from the last that was chosen by itself to this one. */
  extend: (address: string) => void;
  all: () => void;
  clear: () => void;
}

interface Choice {
  addresses: ReadonlySet<string>;
  /** From where the next extension goes. */
  anchor: string | null;
}

const nothing: Choice = { addresses: new Set(), anchor: null };

/** What is chosen of the list of these addresses. What goes out of the list is no longer chosen, also when it comes back: nothing is done to what is not there to be seen. */
export function useSelection(keys: readonly string[]): Selection {
  const [{ addresses, anchor }, setChoice] = useState<Choice>(nothing);
  const chosen = useMemo(() => (addresses.size === 0 ? [] : keys.filter((address) => addresses.has(address))), [keys, addresses]);
  useEffect(() => {
    if (chosen.length < addresses.size) setChoice((before) => ({ ...before, addresses: new Set(chosen) }));
  }, [chosen, addresses]);
  const toggle = useCallback((address: string): void => {
    setChoice((before) => {
      const now = new Set(before.addresses);
      if (!now.delete(address)) now.add(address);
      return { addresses: now, anchor: address };
    });
  }, []);
  const extend = (address: string): void =>
    // The key before this one may not have been drawn yet.
    setChoice(({ addresses: before, anchor: last }) => {
      const from = last !== null && keys.includes(last) ? last : address;
      const ends = [keys.indexOf(from), keys.indexOf(address)];
      const between = keys.slice(Math.min(...ends), Math.max(...ends) + 1);
      return { addresses: new Set([...keys.filter((key) => before.has(key)), ...between]), anchor: from };
    });
  return {
    chosen,
    has: (address) => addresses.has(address),
    toggle,
    extend,
    all: () => setChoice({ addresses: new Set(keys), anchor }),
    clear: () => setChoice(nothing),
  };
}
