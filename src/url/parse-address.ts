/**
 * A parsed absolute address; undefined for any other text. Do not use `URL.canParse`: once Node 20
 * and 22 have optimised it, after some hundred calls, it returns false for hosts with Latin-1
 * letters (`ö.se`).
 */
export function parseAddress(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** A path without percent-encoding; one whose encoding is wrong as it is. */
export function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
