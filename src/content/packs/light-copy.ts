/**
 * The address of a lighter copy, as the original's with something put in: `3google-amp/` behind the
 * third slash, `-5.amp` before the last five characters. Undefined for any other rule.
 */
export function expandCopy(rule: string, original: string): string | undefined {
  const found = /^(-?)(\d+):(.*)$/s.exec(rule);
  if (!found) return undefined;
  const number = Number(found[2]);
  const at = found[1] ? original.length - number : afterSlash(original, number);
  return original.slice(0, at) + (found[3] ?? '') + original.slice(at);
}

/** Index behind the slash of a number, from 1. */
export function afterSlash(address: string, number: number): number {
  let at = 0;
  for (let slash = 0; slash < number; slash += 1) at = address.indexOf('/', at) + 1;
  return at;
}
