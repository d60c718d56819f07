/**
 * Hands a list over in parts, each when the one before is done: what is handed to the browser in one go is copied in one go, and the page stands still meanwhile.
 * Inside a transaction the work must be one of its own requests.
 */
export async function inParts<T>(list: readonly T[], size: number, work: (part: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let from = 0; from < list.length; from += size) await work(list.slice(from, from + size));
}
