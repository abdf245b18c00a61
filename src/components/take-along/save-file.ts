/** The browser reads the file after the click handler; its address must still exist then. */
const KEPT = 60_000;

/** Offers a file as a download with this name. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
