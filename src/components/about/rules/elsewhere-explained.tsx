import {
  BURST_SHARE,
  NEAREST_SHARE,
  OWN_HOURS,
  SUPPORT_HOURS,
  SUPPORT_LIKENESS,
  SUPPORTER_LIKENESS,
  SUPPORTERS,
  WORDS_HOURS,
  WORDS_LIKENESS,
} from '#src/content/coverage/elsewhere-rules.ts';
import { Explained } from './explained.tsx';

/**
 * How reports of an event are found under other stories, and which stories are of the same event.
 */
export function ElsewhereExplained() {
  return (
    <Explained title="Also on this event, under another story" figure="elsewhere">
      <p>
        A story’s list does not have every report of its event: other stories of this site may have
        some. They are looked for among all reports within {OWN_HOURS} hours of the lead, by the
        words of their titles. No editor put them beside this story, so the rule is stricter than in
        its own list: a report of another outlet must share the lead’s subject as above and be much
        like the lead. Likeness is the sum of the shared words, each worth the natural logarithm of
        all texts divided by the texts with it: in full when both titles have it, half when one has,
        a quarter otherwise.
      </p>
      <p>
        Within {SUPPORT_HOURS} hours a likeness of {nats(SUPPORT_LIKENESS)} is enough when at least{' '}
        {SUPPORTERS} of the story’s own reports of the event reach {nats(SUPPORTER_LIKENESS)} with
        the report. Otherwise it takes {nats(WORDS_LIKENESS)} within {WORDS_HOURS} hours, and words
        that belong to these days: of all outlets that ever used most of them together,{' '}
        {percent(BURST_SHARE)} must have done so within {OWN_HOURS} hours of the lead. In either
        case no other story of these days may have a lead so much more like the report that this one
        reaches less than {percent(NEAREST_SHARE)} of it. A report with the lead’s own text is
        always of its event.
      </p>
      <p>
        Each report is compared with the lead and the story’s own reports, never with another that
        was found. Two stories are of the same event when the lead of either is of the other’s; the
        one of more heat is named as the main story. What was found counts in the order of
        publication, among the sources and in the figures of outlets. The rule misses about half of
        such reports, so “the only report found” does not mean that there is no other.
      </p>
    </Explained>
  );
}

const nats = (hundredths: number): string => String(hundredths / 100);
const percent = (share: number): string => `${Math.round(share * 100)}%`;
