import { t } from '#src/messages/messages.ts';

/**
 * A share from 0 to 1 in percent, below 10 with one decimal: `2.5%`, `18%`; `under 0.1%` instead of
 * 0, and never `100%` for less than all.
 */
export function percentWords(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return t('searchTools.underTenth');
  const rounded = percent < 9.95 ? Math.round(percent * 10) / 10 : Math.round(percent);
  return t('searchTools.percent', { n: percent < 100 ? Math.min(99, rounded) : 100 });
}
