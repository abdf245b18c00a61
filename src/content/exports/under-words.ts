import { t } from '#src/messages/messages.ts';
import type { TakenReport } from '../coverage/coverage-list.ts';

/** Of a report that another story has: how it has it. `story` is that story’s title. */
export const underWords = ({ story: led }: Pick<TakenReport, 'story'>, story: string): string =>
  led === undefined ? t('story.listedUnder', { story }) : t('story.leadReportOf', { story });
