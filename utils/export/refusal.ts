/**
 * Why a file is not restored. `not-json`: nothing of ours at all; `foreign`: a file of something else; `newer-version`: written by a later Taccuino; `torn`: ours,
 * but its end is missing; `invalid`: a JSON export, whole but altered, with the place where it fails; `altered`: a zip of ours in which this file is not what the
 * backup says, or should not be there; `too-large`: this file in it would not fit; the empty name means the whole.
 */
export type Refusal =
  | { kind: 'refused'; because: 'not-json' | 'foreign' | 'torn' }
  | { kind: 'refused'; because: 'newer-version'; version: number }
  | { kind: 'refused'; because: 'invalid'; path: string }
  | { kind: 'refused'; because: 'altered' | 'too-large'; file: string };

/** A refusal for a reason that says all. */
export function refuse(because: 'not-json' | 'foreign' | 'torn'): Refusal {
  return { kind: 'refused', because };
}

/** A refusal of a zip for one file in it; the empty name means the zip itself. */
export function refuseFile(file: string, because: 'altered' | 'too-large' = 'altered'): Refusal {
  return { kind: 'refused', because, file };
}
