import { noFilter } from '#src/content/order/filter.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { type ShadeStep, shadeOf } from '#src/evidence/over-time/shade-steps.ts';
import { t } from '#src/messages/messages.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import { ScriptLink } from '../script-link.tsx';
import shades from './heat-shades.module.css';
import css from './heat-table.module.css';

type HeatCellProps = {
  readonly stories: number;
  /** First and last day, both included, and their name. */
  readonly period: { readonly first: string; readonly last: string; readonly words: string };
  /** Without it, all stories are counted. */
  readonly topic?: { readonly slug: string; readonly name: string };
  /** Without it there is no shade: sums are not part of the picture. */
  readonly steps?: readonly ShadeStep[];
};

/** The number of stories, with a link to them; empty for 0. */
export function HeatCell({
  stories,
  period: { first, last, words },
  topic,
  steps = [],
}: HeatCellProps) {
  if (stories === 0) return <td />;
  const filter = { ...noFilter, ...(topic && { topics: [topic.slug] }), from: first, to: last };
  const counted = { period: words, n: stories };
  return (
    <td className={shades['shade']} data-shade={shadeOf(stories, steps) || undefined}>
      <ScriptLink
        className={css['cell']}
        to={feedHref({ ...defaultFeed, filter })}
        aria-label={
          topic ? t('days.cell', { topic: topic.name, ...counted }) : t('days.cellOfAll', counted)
        }
      >
        {numberWords(stories)}
      </ScriptLink>
    </td>
  );
}
