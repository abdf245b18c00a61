import { afterSlash, expandCopy } from '#src/content/packs/light-copy.ts';

/** The rule by which a lighter copy's address is made of the original's, if there is one. */
export function shortenCopy(copy: string, original: string): string | undefined {
  const put = copy.length - original.length;
  if (put <= 0) return undefined;
  const slashes = original.split('/').length - 1;
  const rules = [
    `-0:${copy.slice(original.length)}`,
    ...Array.from({ length: slashes }, (_, at) => {
      const from = afterSlash(original, at + 1);
      return `${at + 1}:${copy.slice(from, from + put)}`;
    }),
    ...Array.from({ length: 8 }, (_, at) => {
      const from = original.length - at - 1;
      return `-${at + 1}:${copy.slice(from, from + put)}`;
    }),
  ];
  return rules.find((rule) => expandCopy(rule, original) === copy);
}
