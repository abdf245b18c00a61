import { noFilter } from '#src/content/order/filter.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { countWords, numberWords } from '#src/content/words/count-words.ts';
import { type ShadeStep, shadeOf } from '#src/evidence/over-time/shade-steps.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import { ScriptLink } from '../script-link.tsx';
import shades from './heat-shades.module.css';
import css from './heat-table.module.css';

type HeatCellProps = {
  readonly stories: number;
  /** Days, both included, and how they are called. */
  readonly period: { readonly first: string; readonly last: string; readonly words: string };
  /** Without one it counts all stories. */
  readonly topic?: { readonly slug: string; readonly name: string };
  /** Without them it has no shade: sums are no part of the picture. */
  readonly steps?: readonly ShadeStep[];
};

/** How many stories there are, leading to them; empty where there are none. */
export function HeatCell({
  stories,
  period: { first, last, words },
  topic,
  steps = [],
}: HeatCellProps) {
  if (stories === 0) return <td />;
  const filter = { ...noFilter, ...(topic && { topics: [topic.slug] }), from: first, to: last };
  return (
    <td className={shades['shade']} data-shade={shadeOf(stories, steps) || undefined}>
      <ScriptLink
        className={css['cell']}
        to={feedHref({ ...defaultFeed, filter })}
        aria-label={`${topic?.name ?? 'All topics'}, ${words}: ${countWords(stories, 'story', 'stories')}`}
      >
        {numberWords(stories)}
      </ScriptLink>
    </td>
  );
}
