import { stemOf } from './stemOf';

/** Words of one beginning, met so far: the first of them, and once there is a second the names by stem. */
interface Kin {
  written: string;
  folded: string;
  names: Map<string, string> | null;
}

/**
 * A namer of roots for texts that are weighed against each other: two words get the same name just where their stems are the same, but only words that
 * could share one are stemmed, which spares a page most of the dearest part of its first look at a text. A name is the first word of its root, folded.
 */
export function sharedRoots(): (written: string, folded: string) => string {
  const kin = new Map<string, Kin>();
  return (written, folded) => {
    const beginning = beginningOf(folded);
    const known = kin.get(beginning);
    if (known === undefined) {
      kin.set(beginning, { written, folded, names: null });
      return folded;
    }
    if (known.names === null) {
      if (known.folded === folded) return folded;
      known.names = new Map([[stemOf(known.written, known.folded), known.folded]]);
    }
    const stem = stemOf(written, folded);
    const name = known.names.get(stem) ?? folded;
    known.names.set(stem, name);
    return name;
  };
}

/**
 * What words of one stem have in common: Italian endings begin with a vowel (or the h that keeps a c or g hard) and leave three letters at least, so the
 * stem reaches up to the first vowel behind these.
 */
function beginningOf(folded: string): string {
  let end = 3;
  while (end < folded.length && !'aeiouh'.includes(folded.charAt(end))) end += 1;
  return folded.slice(0, end);
}
