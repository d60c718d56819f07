/** A title without the name of the site and what joins them; the title itself where the site is not named, empty for the site's name alone. */
export function withoutSiteName(title: string): string {
  return title
    .trim()
    .replace(/(?:^|\s*[|•·–—»«›‹>:~/-]\s*)(?:gli stati generali|(?:www\.)?glistatigenerali(?:\.com)?|gsg)$/iu, '')
    .replace(/^(?:gli stati generali|(?:www\.)?glistatigenerali(?:\.com)?|gsg)\s*[|•·–—»«›‹>:~/-]\s*/iu, '')
    .trim();
}

/** Whether a heading or title is that of the site's error page. */
export function isErrorTitle(title: string): boolean {
  return /^(?:errore?\s*:?\s*)?(?:404|403|410|50[0234])(?:\s*[:–—-].*|\s+(?:not found|error).*)?$|\bpagina (?:che cercavi |richiesta )?(?:non (?:è stata )?(?:trovata|disponibile|esiste)|inesistente)|^non trovat[oa]$|^(?:ops|oops)\b|\b(?:page )?not found\b|^errore(?: (?:404|interno|del server).*)?$|^si è verificato un errore|nessun risultato trovato per questo indirizzo|^siamo spiacenti|^(?:[45]\d\d )?(?:internal server error|bad gateway|(?:gateway|request) time-?out|service (?:temporarily )?unavailable|forbidden|too many requests|gone)$|^errore (?:del |nello stabilire una connessione al )database$|^(?:sito in )?manutenzione$/iu.test(
    title.trim(),
  );
}

/** Whether a heading or title is that of the page to log in or register. */
export function isLoginTitle(title: string): boolean {
  return /^(?:accesso|accedi(?: a .{1,40})?|login|log in|collegati|entra|registrati|registrazione|password dimenticata\??|recupera (?:la )?password|area riservata)$/iu.test(
    title.trim(),
  );
}

/** Whether a heading is that of a list of pieces: an author's, a tag's, a section's, search results. */
export function isListingTitle(title: string): boolean {
  return /^(?:risultati|hai cercato|cerca|ricerca|archivi[o]?|tutti gli articoli|tutti i post|articoli (?:di|con|su|per)|categoria|sezione|autore|autrice|tag|argomento)\b|^(?:mese|anno|giorno): |^#[\p{L}\p{N}_-]+$|\barchivi$|\bpagina \d+ di \d+/iu.test(
    title.trim(),
  );
}

/** Whether a heading of other pieces promises them of no section and no author. */
export function isHeadingOfAny(line: string): boolean {
  return /^(?:(?:ti )?potrebbe|articoli (?:correlati|simili)|correlati)/iu.test(line);
}

/** The number in a line that counts comments (`12 commenti`, `Commenti (3)`, `un commento`, `nessun commento`); null where none is shown. */
export function commentsCounted(line: string): number | null {
  const text = line.trim();
  if (/^(?:ancora )?nessun commento/iu.test(text)) return 0;
  if (/^un[oa]? (?:commento|risposta|pensiero)\b/iu.test(text)) return 1;
  const figures =
    /^(?:(?:leggi|mostra|vedi|apri|tutti) ){0,2}(?:i )?(?:(\d+) (?:comment[oi]s?|comments?|rispost[ae]|responses?|thoughts?|pensier[oi])\b|(?:commenti?|discussione)(?: dei lettori)?[\s([:·•|–—-]{1,4}(\d+)[)\]]?$)/iu.exec(
      text,
    );
  return figures === null ? null : Number(figures[1] ?? figures[2]);
}

/** Whether a line is one of those that stand on every page of this site and on no other's. */
export function isHouseWording(line: string): boolean {
  return /^\s*(?:accedi a glistatigenerali\.com|brains (?:& )?contest|gsg lab|devi fare login per commentare|non sei ancora registrato|vuoi collaborare|oppure accedi con|gli stati generali|dallo stesso autore|cambio password)\b/iu.test(
    line,
  );
}
