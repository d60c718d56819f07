/** What a line of the publisher's page is there for when it is not of the piece. */
export type Furniture =
  | ('same-section' | 'same-author' | 'explore' | 'comments' | 'comment-form' | 'next')
  | ('share' | 'tags' | 'read-also' | 'newsletter' | 'advert' | 'author-box' | 'support')
  | ('login' | 'footer' | 'reading-time' | 'contents' | 'waiting');

/** A call to subscribe says so anywhere in its line, and so does a line that goes on after an advert. */
const call = /^(?:(?=.{0,250}$).*\bnewsletter\b.*\b(?:iscriv|abbon|registr|ricev|casella|posta|mail)\p{L}*.*|(?=.{0,250}$).*\b(?:iscriv|abbon|registr|ricev)\p{L}*\b.*\bnewsletter\b.*)$/iu; // prettier-ignore
const interruption = /^scorri (?:(?:verso il basso|in basso|la pagina) )?per continuare(?: a leggere| la lettura)?[.:]?$|^.{0,30}(?:continua|prosegue|riprende) (?:a leggere )?dopo (?:la pubblicità|l[’']annuncio)[.:]?$|^(?:la pubblicità|l[’']annuncio) (?:continua|prosegue|riprende) dopo (?:l[’']|il |questo )(?:articolo|testo|pezzo|post)[.:]?$/iu; // prettier-ignore

/** What a paper asks of its readers, as a line's last words: within a sentence anybody may say so. */
const appealWords = '(?:offrici un caffè|sostienici)[.!…]*$';
const lastAppeal = new RegExp(`[:.!?…]\\s*${appealWords}`, 'iu');
const appeal = new RegExp(`^(?=.{0,200}$)(?:.*[:.!?…]\\s*)?${appealWords}`, 'iu');

/** The wordings, Italian as the site shows them, each for a whole line. First match wins. */
const wordings: readonly (readonly [Furniture, RegExp])[] = [
  ['same-author', /^(?:(?:dal|del)(?:lo|la) stess[oa] aut(?:ore|rice)|(?:dag|deg)li stessi autori|dalle stesse autrici|altri (?:articoli|post|pezzi) dell?[ao]?\s?(?:stess[oa] )?[’']?\s?(?:autore|autrice))\b.{0,40}$/iu],
  ['same-section', /^(?:altri articoli\b.{1,60}|(?:(?:altro|di più) )?(?:dal|nel|del)la stessa sezione|articoli (?:correlati|simili)|correlati):?$/iu],
  ['same-section', /^(?:ti )?potrebbe(?:ro)? (?:anche )?interessar(?:ti|e)\b.{0,20}$/iu],
  ['explore', /^(?:esplora .{1,40}|(?:(?:vedi|leggi|mostra) )?tutti (?:i (?:post|suoi articoli)|gli articoli)(?: di .{1,40})?)$/iu],
  ['comment-form', /^(?:(?:devi|occorre|bisogna) .{0,25}\b(?:login|accesso|accedere)\b.{0,30}comment.{0,10}|annulla risposta|lascia un(?:a)? (?:commento|risposta).{0,20}|scrivi un commento|(?:accedi|fare il login|effettua il login) per (?:commentare|rispondere)|i commenti sono chiusi\.?|(?:partecipa|unisciti) alla (?:discussione|conversazione)|puoi (?:seguire|lasciare) .{0,90}\b(?:feed|trackback|ping)\b.{0,60})$/iu],
  ['comments', /^(?:(?:leggi|mostra|vedi|apri|tutti) ){0,2}(?:i )?(?:\d+ )?(?:comment[oi]|discussione)(?: dei lettori)?(?:[\s([:·•|–—-]{0,4}\d+[)\]]?)?$|^(?:\d+|un|nessun|ancora nessun) comment[oi]?s?(?: (?:a|su|per)\b.{0,150})?$|^(?:\d+|una) (?:rispost[ae]|responses?|thoughts?|pensier[oi]) (?:a|su|to|on) .{1,150}$/iu],
  ['share', /^condividi(?:lo)?(?:(?: questo)? (?:l[’'])?(?:articolo|post|pezzo)| su| con)?(?: questo articolo)?:?(?:[\s,·|]+(?:su )?[\p{L}\d-]{1,10}){0,10}$/iu],
  ['share', /^(?:(?:condividi|invia|tweet)\b.{0,25}|facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|copia (?:il )?link|stampa(?: (?:quest[oa]|il|la|l[’'])? ?(?:articolo|post|pezzo|pagina))?|salva(?: articolo| per dopo)?)$/iu],
  ['share', /^(?:share(?: this)?|mi piace|fai girare):?$|^(?:vota|valuta) (?:quest[oa] |l[’'])(?:articolo|pezzo|post)\b[\d.,\s/()\p{L}:★☆]{0,40}$|^(?:visualizzazioni|visite|letture)(?: totali)?: ?[\d.,]+$|^(?:scarica|salva) (?:l[’'](?:articolo )|il pezzo )?(?:in|come) pdf$/iu],
  ['share', /^(?:\(?\d+ vot[oi](?:[,:;] .{0,30})?\)?|(?:riduci|diminuisci|aumenta|ingrandisci|rimpicciolisci) (?:la |il |le |i )?(?:dimension[ei](?: (?:del |dei |di )?(?:font|testo|caratter[ei]))?|caratter[ei]|testo)|dimension[ei] (?:del |dei |di )?(?:font|testo|caratter[ei])|A ?[-+])$/iu],
  ['tags', /^(?:(?:tags?|argomenti(?: trattati)?|parole chiave|etichette|con tag|contrassegnato da tag|taggato):? ?)?(?:#[\p{L}\p{N}_’'-]+(?: [\p{L}\p{N}_’'-]+){0,3}[\s,·|]*)+$|^(?:tags?|argomenti(?: trattati)?|parole chiave|etichette|con tag|contrassegnato da tag|taggato):?$|^(?:tags?|argomenti(?: trattati)?|parole chiave|etichette|con tag|contrassegnato da tag|taggato): .{1,200}$/iu],
  ['read-also', /^(?:leggi|vedi|guarda|ascolta) (?:anche|pure)\b.{0,250}$|^(?:per approfondire|approfondisci|approfondimenti|consigliati per te|da leggere|in evidenza|i più letti|più letti|più commentati|articoli recenti|(?:i nostri |gli )?ultimi articoli|articolo (?:precedente|successivo)|prossimo articolo)(?: ?:.{0,250})?$/iu],
  ['newsletter', /^(?:newsletter|iscriviti|la tua e-?mail)$/iu],
  ['newsletter', call],
  ['advert', /^(?:(?:messaggio |informazione )?pubblicit(?:à|ari[oa])|(?:messaggio|contenuto) promozionale|annunci(?:o|o pubblicitario)?|adv|advertis(?:ement|ing)|ad|sponsor(?:izzato)?|contenut[oi] sponsorizzat[oi]|inserzione|spazio pubblicitario)[.:]?$/iu],
  ['advert', interruption],
  ['support', /^(?:sostieni(?:ci)?|abbonati|dona(?: ora)?|offrici un caffè|diventa (?:sostenitore|socio))\b.{0,80}$/iu],
  ['support', appeal],
  ['support', /^(?:chi siamo e (?:come|cosa|che cosa|perché) .{3,30}|come (?:ci finanziamo|sostenerci|lavoriamo))$/iu],
  ['support', /^(?:se )?ti è piaciut[oa] (?:quest[oa] |l[’']|il |la )(?:articolo|pezzo|post|storia|lettura)\b.{0,160}$|^iscriviti (?:al|alla|ai|sul) (?:nostr[oa] )?(?:canale|gruppo|pagina|podcast)\b.{0,120}$/iu],
  ['support', /^segui(?:ci)?\b.{0,40}\bsu (?:google news|facebook|instagram|whatsapp|telegram|twitter|x|youtube|linkedin|threads|bluesky|tiktok)\b.{0,80}$/iu],
  ['author-box', /^(?:(?:chi è )?l[’']autore|l[’']autrice|(?:informazioni )?sull[’']autore|biografia|profilo(?: dell[’']autore)?|segui l[’']autore)$/iu],
  ['login', /^(?:accedi(?: a glistatigenerali\.com| o registrati)?|login|password dimenticata ?\?|non sei ancora registrato ?\?|registrati|oppure accedi con:?|registrazione effettuata con successo|controlla la tua e-?mail.{0,40}|cambio password)$/iu],
  ['footer', /^(?:vuoi collaborare ?\??|contattaci|seguici(?: su.{0,20})?|termini(?: e condizioni)?(?: d[’']uso)?|privacy(?: policy)?(?: termini.{0,30})?|cookie policy|change privacy settings|note legali|tutti i diritti riservati.{0,60}|riproduzione riservata[.:]?|gli stati generali (?:è|srl)\b.{0,200}|developed by .{0,40}|glistatigenerali\.com è .{0,150}|©.{0,100}|p\.? ?iva.{0,60})$/iu],
  ['reading-time', /^ascolta (?:l[’']|questo |il )(?:articolo|pezzo|post)(?:[\s/|·]*[\d:]{4,8})*(?:[\s/|·]*[\d.,]+ ?x)?$|^(?:ascolta (?:ora|l[’']audio|la versione audio|il podcast)|guarda il video|riproduci(?: l[’']audio| il video)?)$|^(?:(?:(?:tempo di )?lettura|durata):?\s*)?(?:circa )?\d+\s*(?:min(?:ut[oi])?\.?|[′’'])(?: (?:di lettura|per leggere|read|di ascolto))?(?:, .{1,20})?$/iu],
  ['reading-time', /^letto (?:da )?[\d.,]+ (?:volt[ae]|person[ae]|lettor[ie])(?:[\s·|,–-]*ultim[ao] (?:modifica|aggiornamento)\b.{0,60})?$/iu],
  ['contents', /^(?:indice(?: dei contenuti| dell[’']articolo)?|sommario|in questo articolo):?$/iu],
  ['waiting', /^(?:(?:sto )?caric(?:amento|ando)(?: in corso)?|loading|attendere(?: prego)?)\s*(?:…|\.{3})?$/iu],
]; // prettier-ignore

/** All of them that begin the line as one question, since nearly every line of a page is none. */
const any = new RegExp(
  wordings.flatMap(([, wording]) => ([call, interruption, appeal].includes(wording) ? [] : wording.source)).join('|'),
  'iu',
);

/** What a line says somewhere that may be one of the others: they try every place of it. */
const anywhere = /newsletter|offrici un caffè|sostienici|(?:continua|prosegue) .*dopo|^scorri /iu;

/** No wording is longer (characters), ornaments included. */
const mostLabel = 270;

/** What is set around a label to part it from the text: `- Pubblicità -`, `>> Leggi anche`, `[Leggi anche: …]`. */
const ornate = /^[^\p{L}\p{N}#©]|[^\p{L}\p{N}]$/u;
const ornaments = /^[\s\p{Pd}*•·|»>→▶[]+|[\s\p{Pd}*•·|«<←\]]+$/gu;

/** What a line of the page is there for, by its wording alone; null for a line that may be of the piece. */
export function furnitureOf(line: string): Furniture | null {
  if (line.length > mostLabel) return null;
  const text = ornate.test(line) ? line.replace(ornaments, '') : line;
  if (text === '' || text.length > 250 || !(any.test(text) || anywhere.test(text))) return null;
  return wordings.find(([, wording]) => wording.test(text))?.[0] ?? null;
}

/** Whether a text is one word of what plays a sound or a film. Alone it is no furniture: sections are called so, and verse may say so. */
export function isPlayerWord(text: string): boolean {
  return /^(?:ascolta|guarda|audio|podcast|video)$/iu.test(text);
}

/** Whether a line ends with what a paper asks of its readers, after other words. */
export function endsInAppeal(line: string): boolean {
  return lastAppeal.test(line);
}

/** What a call says to its reader, whom pieces seldom address so: not enough to tell a box by itself. */
const asking =
  /\b(?:iscrivi(?:ti|ndoti)|ricevi(?:la)?|abbonati|sostienici|aiutaci|seguici|segui (?:il nostro|la nostra|i nostri)|registra(?:ti|ndoti)|entra nel|scopri|unisciti|con una donazione|nella tua casella|nostra informativa|dona ora)\b/iu;

/** Whether a line may be of a call set beside what shows it, a button or a link: it asks to subscribe, to support, to follow or to buy. */
export function isAsideWording(line: string): boolean {
  return asking.test(line);
}
