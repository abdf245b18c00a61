import { t } from '#src/messages/messages.ts';
import { aboutPath } from '#src/url/paths.ts';
import { Link } from '../page-link.tsx';
import { Sentences } from '../sentences.tsx';
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
          <Sentences>
            {t('faults.noPublished', { n: files })}
            <Link to={aboutPath()}>{t('faults.everyFile')}</Link>
          </Sentences>
        </p>
      )}
    </StatePage>
  );
}
