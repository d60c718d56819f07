import { readMetadata } from '@/utils/article/readMetadata';
import { readPage, type ReadPage } from '@/utils/article/readPage';

export const sampleAddress = 'https://www.glistatigenerali.com/economia-e-lavoro/pmi/un-pezzo/';

export const sampleProse =
  'Il paragrafo di un pezzo lungo, scritto per essere abbastanza lungo da contare come testo e non come riquadro: parla di officine, di banche e di un conto che non torna, e quando ha finito di parlarne ricomincia da capo.';

/** A page with the furniture of the publisher around `body`, after a head that is signed and dated. */
export function samplePage({
  body,
  head = '',
  top = '<p>di Ada Neri</p><p>29 Gennaio 2025</p>',
}: {
  body: string;
  head?: string;
  top?: string;
}): Document {
  return new DOMParser().parseFromString(
    `<html lang="it"><head><title>Un pezzo – Gli Stati Generali</title>${head}</head><body><nav><a href="/">Gli Stati Generali</a></nav><p>Accedi a glistatigenerali.com</p>
<main><p><a href="/category/economia-e-lavoro/pmi/">Pmi</a></p><h1>Un pezzo</h1>${top}<div id="testo">${body}</div><p><a href="/tag/acqua/">#acqua</a> <a href="/tag/reti/">#reti</a></p><p>Condividi</p>
<section><h2>Altri articoli di Economia e Lavoro</h2><div><span>Lavoro</span><h3><a href="/economia-e-lavoro/lavoro/altro-pezzo/">Un altro pezzo</a></h3><p>di Ugo Riva</p><p>20 Maggio 2025</p></div>
<div><span>Energia</span><h3><a href="/economia-e-lavoro/energia/terzo-pezzo/">Il terzo pezzo</a></h3><p>di redazione</p><p>19 Maggio 2025</p></div><a href="/category/economia-e-lavoro/">Esplora Economia e Lavoro</a></section>
<h2>Commenti (3)</h2><p>Devi fare login per commentare</p><section><h2>Dallo stesso autore</h2><div><span>Scuola</span><h3><a href="/societa/quarto-pezzo/">Il quarto pezzo</a></h3><p>di Ada Neri</p><p>1 Maggio 2025</p></div></section></main><footer><p>Vuoi collaborare ?</p><p>Privacy Policy</p></footer></body></html>`,
    'text/html',
  );
}

/** What extraction reads off a page before it decides anything. */
export function readSample(page: Document, address: string = sampleAddress): ReadPage {
  return readPage(page.body, readMetadata(page.documentElement), address);
}
