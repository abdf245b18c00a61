const END = /[\s.…!?。]+$/u;
const plain = (text: string): string => text.trim().replace(END, '').toLowerCase();

/**
 * Whether an excerpt tells a reader more than its headline. Many feeds repeat the headline, or its
 * beginning, as the excerpt.
 */
export const saysMore = ({ title, excerpt }: { title: string; excerpt: string }): boolean =>
  !plain(title).startsWith(plain(excerpt));
