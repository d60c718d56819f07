/** The address a page's link means, seen from the page's own address and not from a `base` of the page: http(s) or mailto, else null. */
export function resolveLink(href: string | null, address: string): string | null {
  const url = resolved(href, address);
  return url !== null && /^(?:https?|mailto):$/u.test(url.protocol) ? url.href : null;
}

/** The same for what is shown and not followed: http(s) only. */
export function resolveImage(source: string | null, address: string): string | null {
  const url = resolved(source, address);
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : null;
}

function resolved(reference: string | null, address: string): URL | null {
  if (reference === null || reference.trim() === '' || !URL.canParse(reference, address)) return null;
  const url = new URL(reference, address);
  // Credentials in an address serve only to make it look like another.
  url.username = '';
  url.password = '';
  return url;
}
