/**
 * The same function, which does its work once for each text that it is given: words and names stand
 * in an archive many times over.
 */
export function memoize<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const held = made.get(text);
    if (held !== undefined) return held;
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
}
