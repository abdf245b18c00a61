import { EVENT_HOURS } from '#src/content/coverage/near-lead.ts';
import {
  FURTHEST_DAYS,
  HEADED_THINGS,
  LATE_DAYS,
  MATTER_DAYS,
  MOST_STEPS,
  NEW_DAYS,
  OWN_DAYS,
  RARE_STORIES,
  SHARED_THINGS,
} from '#src/content/coverage/storyline-rules.ts';
import { t } from '#src/messages/messages.ts';
import { storylinesPath } from '#src/url/paths.ts';
import { bold } from '../../marks.tsx';
import { Message } from '../../message.tsx';
import { Link } from '../../page-link.tsx';
import { Sentences } from '../../sentences.tsx';
import { Explained } from './explained.tsx';

export function StorylinesExplained() {
  return (
    <Explained title={t('about.storylines')} figure="storylines">
      <p>
        <Message
          of="about.storylineRules"
          marks={bold}
          values={{
            eventHours: EVENT_HOURS,
            furthestDays: FURTHEST_DAYS,
            things: SHARED_THINGS,
            rare: RARE_STORIES,
            headed: HEADED_THINGS,
            matterDays: MATTER_DAYS,
            newDays: NEW_DAYS,
          }}
        />
      </p>
      <p>
        {t('about.storylineLimits', {
          ownDays: OWN_DAYS,
          lateDays: LATE_DAYS,
          steps: MOST_STEPS,
        })}
      </p>
      <p>
        <Sentences>
          <Message of="about.storylineIs" marks={bold} />
          <Link to={storylinesPath()}>{t('site.allStorylines')}</Link>
        </Sentences>
      </p>
    </Explained>
  );
}
