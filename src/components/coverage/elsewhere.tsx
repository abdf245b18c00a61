import { Link } from 'react-router';
import type { Story } from '#src/content/bundle/story-file.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { evidencePath } from '#src/url/fragments.ts';
import { storyPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import css from './coverage.module.css';
import { createOriginals } from './originals.ts';
import { ReportItem } from './report-item.tsx';

type ElsewhereProps = {
  readonly story: Story;
  /** Id of the report to mark: the address leads to it. */
  readonly marked?: string | undefined;
};

/**
 * Reports of a story's event under other stories, each with its story. Nothing if there are none.
 */
export function Elsewhere({ story, marked }: ElsewhereProps) {
  const { coverage, elsewhere = [] } = story;
  if (elsewhere.length === 0) return null;
  const originalOf = createOriginals(story, [...coverage, ...elsewhere]);
  return (
    <section className={css['coverage']} aria-labelledby="elsewhere">
      <h2 id="elsewhere" className={css['title']}>
        Also on this event, under another story{' '}
        <span className={css['count']}>{countWords(elsewhere.length, 'report')}</span>
      </h2>
      <p className={css['note']}>
        Not in this story’s list; found by the rare words that they share with its lead.{' '}
        <Link to={evidencePath('elsewhere')} className={css['how']} data-print="no">
          How we decide this
        </Link>
      </p>
      <ol className={css['plain']}>
        {elsewhere.map((report) => (
          <li key={report.id}>
            <ReportItem
              lead={story}
              report={{ ...report, story: undefined }}
              original={originalOf(report)}
              marked={report.id === marked}
            >
              <p className={css['under']}>
                {report.story === undefined ? 'Listed under' : 'Lead report of'}{' '}
                <Link to={storyPath(report.under.slug)}>
                  <ForeignText>{report.under.title}</ForeignText>
                </Link>
              </p>
            </ReportItem>
          </li>
        ))}
      </ol>
    </section>
  );
}
