/** An address as people read it: letters instead of escapes, no protocol, no `www.`. Escapes that mean no letter stay as they are. */
export function readableAddress(address: string): string {
  const short = address.replace(/^https:\/\/www\./u, '');
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}
