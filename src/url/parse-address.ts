/**
 * A whole address, parsed; undefined when it is none. `URL.canParse` must not be used: once Node 20
 * and 22 have optimised it, after some hundred calls, it answers false for hosts with Latin-1
 * letters (`ö.se`).
 */
export function parseAddress(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
