/**
 * Follows an address in a new tab as a click on a link does. Only so do browsers heed its text fragment: tabs.create and tabs.update drop it
 * (docs/decisions/0011). To be called within the reader's own click.
 */
export function followLink(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
}
