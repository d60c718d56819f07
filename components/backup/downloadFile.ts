/** Gives the reader a file under a name; the browser puts it where it puts downloads. */
export function downloadFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The click only starts the download, which still reads from the address.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
