/** Puts what was proven into its place in a page, in place of what stood there before; a place that the page has not yet is made at its end. All else is left as it was written. */
export function putProof(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- proof: ${name} -->`, `<!-- end of proof: ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  const place = `${begin}\n\n${text.trim()}\n\n${end}`;
  return from < 0 || to < from ? `${page.trimEnd()}\n\n${place}\n` : `${page.slice(0, from)}${place}${page.slice(to + end.length)}`;
}
