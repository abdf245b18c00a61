import { Link } from 'react-router';
import type { Neighbour } from '#src/content/bundle/story-file.ts';
import { storyPath } from '#src/url/paths.ts';
import css from './story-neighbours.module.css';

type StoryNeighboursProps = {
  readonly newer?: Neighbour | undefined;
  readonly older?: Neighbour | undefined;
};

/** Links to the stories before and after this one in the archive. */
export function StoryNeighbours({ newer, older }: StoryNeighboursProps) {
  if (!newer && !older) return null;
  return (
    <nav className={css['neighbours']} aria-label="Neighbouring stories">
      <Way label="Newer story" neighbour={newer} />
      <Way label="Older story" neighbour={older} />
    </nav>
  );
}

function Way({
  label,
  neighbour,
}: {
  readonly label: string;
  readonly neighbour: Neighbour | undefined;
}) {
  if (!neighbour) return null;
  return (
    <p className={css['way']}>
      <span className={css['label']}>{label}</span>
      <Link to={storyPath(neighbour.slug)} dir="auto">
        {neighbour.title}
      </Link>
    </p>
  );
}
