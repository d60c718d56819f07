/** The last words of an address's path, by which a piece is known in whichever section it stands; empty where there are none (`?p=7`). Throws for what is no address. */
export function slugOf(address: string): string {
  return new URL(address).pathname.split('/').findLast((segment) => segment !== '') ?? '';
}
