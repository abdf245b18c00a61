import type { Followed } from '#src/components/following/followed-list.tsx';

/** What has new stories first, the one with the newest story first; then by name. */
export const sortFollowed = (followed: readonly Followed[]): Followed[] =>
  followed.toSorted(
    (a, b) =>
      Number(freshOf(b) > 0) - Number(freshOf(a) > 0) ||
      newestOf(b) - newestOf(a) ||
      a.name.localeCompare(b.name) ||
      (a.item < b.item ? -1 : 1),
  );

const foundOf = ({ news }: Followed) => (typeof news === 'object' ? news : undefined);
const freshOf = (followed: Followed): number => foundOf(followed)?.fresh ?? 0;
const newestOf = (followed: Followed): number => foundOf(followed)?.newest ?? 0;
