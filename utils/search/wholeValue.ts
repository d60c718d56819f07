/** A value of an operator in quotes, in which it is meant whole: “Cultura” is not “Cultura e società”. Quotes of its own would end it, and searching knows them not. */
export function wholeValue(value: string): string {
  return `"${value.replaceAll(/["“”„«»]/gu, '')}"`;
}
