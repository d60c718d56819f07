/** Copies that stay: a month back, for what is noticed late; each is as large as the library. */
export const copiesKept = 4;
