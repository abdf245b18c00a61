import { Fragment, type ReactNode } from 'react';
import type { MessageKey, ValuesOf } from '#src/messages/catalogue.ts';
import { formatParts, type Values } from '#src/messages/format-parts.ts';
import { language, textOf } from '#src/messages/messages.ts';
import { oneText } from './one-text.ts';

/** What makes an element of a marked part, by the mark’s letter: `{ a: (text) => <Link …/> }`. */
type Marks = Readonly<Record<string, (text: ReactNode) => ReactNode>>;

type MessageProps<K extends MessageKey> = {
  readonly of: K;
  readonly marks?: Marks;
} & (unknown extends ValuesOf<K>
  ? { readonly values?: undefined }
  : { readonly values: { readonly [N in keyof ValuesOf<K>]: ValuesOf<K>[N] | ReactNode } });

type AnyMessage = {
  readonly of: MessageKey;
  readonly values?: Values<ReactNode>;
  readonly marks?: Marks;
};

/**
 * A message with elements in it: values that are elements, and marked parts (`<a>…</a>`). A message
 * of text alone is `t(…)`.
 */
export function Message<K extends MessageKey>(props: MessageProps<K>): ReactNode;
export function Message({ of, values = {}, marks = {} }: AnyMessage): ReactNode {
  const fill = (text: string): ReactNode =>
    oneText(formatParts<ReactNode>(text, values, language())).map((part, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a message keep their order.
      <Fragment key={at}>{part}</Fragment>
    ));
  const pieces = textOf(of).split(/<(\w+)>(.*?)<\/\1>/);
  return pieces.map((piece, at) => {
    if (at % 3 === 1) return null;
    const mark = at % 3 === 2 ? marks[pieces[at - 1] ?? ''] : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    return <Fragment key={at}>{mark ? mark(fill(piece)) : fill(piece)}</Fragment>;
  });
}
