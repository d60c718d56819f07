/** True for an http(s) address on the publisher's host or one below it; false for anything else, also for what is no address. */
export function isPublisherAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && /(^|\.)glistatigenerali\.com$/u.test(hostname);
}
