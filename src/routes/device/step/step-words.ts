import { byteWords } from '#src/content/words/byte-words.ts';
import { momentWords } from '#src/content/words/moment-words.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import { MOST_BYTES } from '#src/reading/carry/read-carried.ts';
import type { StepState } from '#src/reading/step/file-step.ts';
import type { StepEnd } from '#src/reading/step/step-once.ts';

const words: { readonly [End in Exclude<StepEnd, 'inStep' | 'large'>]: PlainKey | undefined } = {
  asks: 'carry.stepAsks',
  refused: 'carry.stepRefused',
  gone: 'carry.stepGone',
  unreadable: 'carry.stepUnreadable',
  unwritable: 'carry.stepUnwritable',
  notKept: 'carry.stepNotKept',
  left: undefined,
  damaged: 'carry.stepDamaged',
  foreign: 'carry.stepForeign',
  newer: 'carry.stepNewer',
  otherSite: 'carry.stepOtherSite',
};

/** How it is with the file that is kept in step. */
export function stepWords({ end, at }: StepState): string {
  if (end === undefined) return '';
  if (end === 'inStep')
    return at === undefined ? '' : t('carry.stepAsOf', { time: momentWords(at, new Date()) });
  if (end === 'large') return t('carry.stepLarge', { size: byteWords(MOST_BYTES) });
  const key = words[end];
  return key === undefined ? '' : t(key);
}
