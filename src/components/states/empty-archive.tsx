import { Link } from 'react-router';
import { countWords } from '#src/content/words/count-words.ts';
import { aboutPath } from '#src/url/paths.ts';
import { StatePage } from './state-page.tsx';

type EmptyArchiveProps = {
  /** Files that the build read; none is a story. */
  readonly files: number;
};

/** The front page of a site without stories. */
export function EmptyArchive({ files }: EmptyArchiveProps) {
  return (
    <StatePage level={1} title="No stories yet">
      {files === 0 ? (
        <p>
          The folder of articles is empty. Stories appear here once it holds published articles and
          the site is built again.
        </p>
      ) : (
        <p>
          The build read {countWords(files, 'file')}, and none of them is a published article.{' '}
          <Link to={aboutPath()}>See what became of each</Link>
        </p>
      )}
    </StatePage>
  );
}
