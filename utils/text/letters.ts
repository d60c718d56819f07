/*
 * Character classes by code unit. Regular expressions with \p{L} take tens of milliseconds to compile on a fresh page;
 * these answers are the same for Italian prose and cost nothing to load.
 */

/** Whether the UTF-16 unit is a digit 0–9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether the UTF-16 unit is a letter (of any script; halves of a pair are not letters). Marks that combine count as letters. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xba || code === 0xb5;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  return (
    (code >= 0x2c00 && code <= 0x2dff) ||
    (code >= 0x3040 && code < 0xd800) ||
    (code >= 0xf900 && code < 0xfe00) ||
    (code >= 0xfe70 && code < 0xff00)
  );
}

/** Whether the UTF-16 unit is a capital letter. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (!isLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** Whether the UTF-16 unit is a small letter; a letter of a script without capitals is neither. */
export function isSmall(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (!isLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}

/** Whether the UTF-16 unit is white space, line breaks included. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Whether the UTF-16 unit breaks a line. */
export function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
}

/** Whether the UTF-16 unit is an apostrophe, straight or typographic, or an accent typed in its place. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xb4 || code === 0x60;
}
