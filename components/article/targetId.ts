/** The id in our page of a place that the article names, kept apart from ids of our own. */
export function targetId(id: string): string {
  return `piece-${id}`;
}
