/**
 * The same text in its own memory. V8 keeps a whole source file alive for one slice of it; texts
 * that outlive the file, such as the titles of 100,000 files, must not keep the files.
 */
export function copyString(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
