const opening =
  /^(?:(?:articolo|testo|testi|intervista|scritto|pubblicato|postato|firmato|foto e testo)\s+(?:di|da)|a cura di|autor[ei]:?|autrice:?|firma:?|di|da|by)(?=\s|$)[\s:]*/iu;
const name =
  /^\p{Lu}[\p{L}.’'`-]*(?:\s+(?:\p{Lu}[\p{L}.’'`-]*|d[aeio]|del|della|dei|degli|dal|dalla|van|von|der|den|de|la|le|lo|y|el|al|bin|ben))*$/u;

/** The names in a line that says who wrote: `di Ada Neri, Ugo Riva e redazione`; none when it is no such line. The opening word is needed. */
export function namesOfByline(line: string): string[] {
  const opened = opening.exec(line.trim());
  return opened === null ? [] : namesInARow(line.trim().slice(opened[0].length));
}

/** The names of a row (`Ada Neri, Ugo Riva e redazione`), one by one; none when something in it is not a name of at most six words. */
export function namesInARow(row: string): string[] {
  const names = row
    .replace(/[\s.,;:|·•–—-]+$/u, '')
    .split(/\s*[,;&/|+·]\s*(?:ed?\s+)?|\s+(?:ed?|and)\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return names.every(isName) ? names : [];
}

/** Whether a text has the shape of a signature: a name with capitals, or the newsroom. The site's own name signs nothing. */
export function isName(text: string): boolean {
  if (/^(?:la )?redazione(?: gsg)?$/iu.test(text)) return true;
  return text.length <= 60 && text.split(/\s+/u).length <= 6 && name.test(text) && !/^gli stati generali$/iu.test(text);
}
