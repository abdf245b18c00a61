import { t } from './messages.ts';

/** Names as one text in a sentence: `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const before = names.slice(0, -1).reduce((a, b) => t('site.listNext', { a, b }));
  return t('site.listLast', { a: before, b: last });
}
