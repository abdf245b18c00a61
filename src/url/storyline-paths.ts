import { pathOf, patterns, storyPath } from './paths.ts';

/*
 * Addresses of storylines. They stand apart from paths.ts, which is in the first view's code; no
 * first view leads to a storyline. The patterns are there.
 */

export const storylinesPath = (): string => patterns.storylines;

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
