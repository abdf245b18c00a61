import { t } from '#src/messages/messages.ts';
import type { Outlet } from '../bundle/bundle.ts';
import type { TakenReport } from '../coverage/coverage-list.ts';

/** Which outlet has a report's text, and whether it is known to have run it first. */
export const sameTextWords = (
  { sameTextAs, seen }: TakenReport,
  nameOf: (outlet: Outlet) => string,
): string | undefined =>
  sameTextAs &&
  t(seen === undefined ? 'story.sameText' : 'story.sameTextUnordered', {
    outlet: nameOf(sameTextAs),
  });
