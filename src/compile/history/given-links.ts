import type { GivenLink } from '../storylines/linked-stories.ts';
import type { History } from './history-file.ts';

/** The links between stories that earlier builds published. */
export const givenLinks = ({ links }: History): GivenLink[] =>
  [...links].flatMap(([later, earlier]) => earlier.map((story) => ({ earlier: story, later })));
