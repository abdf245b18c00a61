/**
 * The browser begins to read the file after the click has been handled; by then its address must
 * still be there.
 */
const KEPT = 60_000;

/** Hands a file to the reader as a download of this name. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
