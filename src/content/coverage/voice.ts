import type { CoverageReport } from '../bundle/story-file.ts';
import type { OutletRole } from './outlet-role.ts';

/** A lead or a report, for counting sources. */
export type Voice = {
  /** Unique within the story: the lead's slug, a report's id. */
  readonly id: string;
  readonly domain: string;
  /** Equal for outlets of one owner. */
  readonly family: string;
  readonly role?: OutletRole | undefined;
  /** The lead is of its own event. */
  readonly tier: CoverageReport['tier'];
  /** Id of the story's earliest report with the same text; its own if no other has that text. */
  readonly text: string;
  /** Whether its date is possible; otherwise no rule can tell whether it is of the event. */
  readonly isDated: boolean;
};
