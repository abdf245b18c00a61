import { pathOf, storyPath } from './paths.ts';

/*
 * Addresses of single storylines. Not in paths.ts (which has the patterns), because that is in the
 * first view's code, and no first view links to one of them.
 */

/** Target of a former address of a storyline. */
export const movedLinePath = ({
  of,
  to,
}: {
  readonly of: 'storyline' | 'story';
  readonly to: string;
}): string => (of === 'story' ? storyPath(to) : storylinePath(to));

/** Address of a storyline; the slug of any of its stories leads to it. */
export const storylinePath = (id: string): string => pathOf({ name: 'storyline', id });
