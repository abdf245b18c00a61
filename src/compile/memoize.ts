/** Memoizes by text: words and names repeat many times in an archive. */
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
