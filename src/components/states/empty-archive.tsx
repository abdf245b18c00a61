import { Link } from 'react-router';
import { language, t } from '#src/messages/messages.ts';
import { aboutPath } from '#src/url/paths.ts';
import { StatePage } from './state-page.tsx';

type EmptyArchiveProps = {
  /** Files that the build read; none is a story. */
  readonly files: number;
};

/** The front page of a site without stories. */
export function EmptyArchive({ files }: EmptyArchiveProps) {
  return (
    <StatePage level={1} title={t('faults.noStories')}>
      {files === 0 ? (
        <p>{t('faults.noFiles')}</p>
      ) : (
        <p>
          {t('faults.noPublished', { n: files })}
          {language().gap}
          <Link to={aboutPath()}>{t('faults.everyFile')}</Link>
        </p>
      )}
    </StatePage>
  );
}
