/** A search with a word of it in quotation marks, so that it is looked for as typed. */
export function quoteWord(text: string, word: string): string {
  const at = text.toLowerCase().lastIndexOf(word.toLowerCase());
  const quoted = at === -1 ? word : text.slice(at, at + word.length);
  return at === -1
    ? `"${quoted}"`
    : `${text.slice(0, at)}"${quoted}"${text.slice(at + word.length)}`;
}
