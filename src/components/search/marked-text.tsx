import type { ReactNode } from 'react';
import css from './result.module.css';

type MarkedTextProps = {
  readonly text: string;
  /** In order and apart, in UTF-16 units of the text. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
};

/** A text with ranges of it marked. Only its text nodes are split: it stays the same text. */
export function MarkedText({ text, ranges }: MarkedTextProps): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, to } of ranges) {
    parts.push(
      text.slice(at, from),
      <mark key={from} className={css['mark']}>
        {text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  return [...parts, text.slice(at)];
}
