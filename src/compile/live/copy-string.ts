/**
 * The same text in memory of its own. V8 keeps a whole source file alive for one slice of it; what
 * outlives the file, such as the titles of an archive of 100,000 files, must not carry the files
 * along.
 */
export function copyString(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
