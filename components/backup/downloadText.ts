/** Gives the reader a file with this text, of a media type; the browser puts it where it puts downloads. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The click only starts the download, which still reads from the address.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
