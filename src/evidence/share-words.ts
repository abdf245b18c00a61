import { t } from '#src/messages/messages.ts';

/**
 * A part of a whole in percent: `18%`; `under 1%` instead of 0, and never `100%` for less than all.
 */
export function shareWords(part: number, whole: number): string {
  const percent = whole > 0 ? (part / whole) * 100 : 0;
  if (percent > 0 && percent < 0.5) return t('evidence.underOnePercent');
  return t('evidence.percent', { n: percent < 100 ? Math.min(99, Math.round(percent)) : 100 });
}
