import type { Neighbour } from '#src/content/bundle/story-file.ts';
import { t } from '#src/messages/messages.ts';
import { storyPath } from '#src/url/paths.ts';
import { WordHere } from '../device/card-part.tsx';
import { useShown } from '../device/use-shown.ts';
import { Link } from '../page-link.tsx';
import { useTextMarks } from '../use-text-marks.ts';
import css from './story-neighbours.module.css';

type StoryNeighboursProps = {
  readonly newer?: Neighbour | undefined;
  readonly older?: Neighbour | undefined;
};

/** Links to the stories before and after this one in the archive. */
export function StoryNeighbours({ newer, older }: StoryNeighboursProps) {
  if (!newer && !older) return null;
  return (
    <nav className={css['neighbours']} aria-label={t('story.newerAndOlder')}>
      <Way label={t('story.newer')} neighbour={newer} beside="newer" />
      <Way label={t('story.older')} neighbour={older} beside="older" />
    </nav>
  );
}

function Way({
  label,
  neighbour,
  beside,
}: {
  readonly label: string;
  readonly neighbour: Neighbour | undefined;
  readonly beside: 'newer' | 'older';
}) {
  const marks = useTextMarks();
  const isShown = useShown();
  if (!neighbour) return null;
  return (
    <p>
      <span>{label}</span>
      <Link to={storyPath(neighbour.slug)} data-beside={beside} {...marks(neighbour)}>
        {isShown(neighbour) ? neighbour.title : label}
      </Link>
      {isShown(neighbour) ? <WordHere card={neighbour} /> : null}
    </p>
  );
}
