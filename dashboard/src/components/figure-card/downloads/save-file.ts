// Safari still reads the address a moment after the click.
const keepFor = 60_000;

/** Hands a file to the reader's browser under a name. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keepFor);
}
