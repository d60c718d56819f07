/** Where a page says that it also stands: its canonical and its short link, as absolute addresses. The page may say anything; who reads them judges. */
export function pageLinks(page: Document): string[] {
  return [...page.querySelectorAll<HTMLLinkElement>('head link:is([rel~=canonical], [rel~=shortlink])')].map(({ href }) => href);
}
