import {
  MAKER_NAMERS,
  MAKER_SHARE,
  MAKER_STORIES,
  NAME_CAPITALS,
  SITE_SHARE,
} from '#src/content/coverage/maker-rule.ts';
import {
  EXCERPT_HOURS,
  SAME_SHINGLES,
  SERIES_HOURS,
  TITLE_DAYS,
} from '#src/content/text/copy-rule.ts';
import { EXCERPT_WORDS, TITLE_WORDS } from '#src/content/text/text-keys.ts';
import { t } from '#src/messages/messages.ts';
import { bold } from '../../marks.tsx';
import { Message } from '../../message.tsx';
import { toPercent } from '../to-percent.ts';
import { Explained } from './explained.tsx';

/** How reports with the same text are found, and what counts as a source. */
export function SourcesExplained() {
  return (
    <Explained title={t('about.sources')} figure="sources">
      <p>
        <Message
          of="about.sourcesText"
          marks={bold}
          values={{
            titleDays: TITLE_DAYS,
            hours: EXCERPT_HOURS,
            shared: toPercent(SAME_SHINGLES),
            titleWords: TITLE_WORDS,
            excerptWords: EXCERPT_WORDS,
            seriesHours: SERIES_HOURS,
          }}
        />
      </p>
      <p>
        <Message of="about.sourcesSum" marks={bold} />
      </p>
      <p>
        <Message of="about.sourcesFamily" marks={bold} />
      </p>
      <p>
        <Message of="about.sourcesOne" marks={bold} />
      </p>
      <p>
        {t('about.sourcesCompany', {
          stories: MAKER_STORIES,
          share: toPercent(MAKER_SHARE),
          site: toPercent(SITE_SHARE),
          capitals: toPercent(NAME_CAPITALS),
          outlets: MAKER_NAMERS,
        })}
      </p>
    </Explained>
  );
}
