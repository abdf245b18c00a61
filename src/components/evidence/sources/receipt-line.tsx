import type { ReactNode } from 'react';
import css from './independence-receipt.module.css';

type ReceiptLineProps = {
  readonly sign?: '−' | '=' | '?';
  readonly total?: boolean;
  /** The reports that the line counts; without them there is nothing to open. */
  readonly list: ReactNode;
  /** What it counts. */
  readonly children: ReactNode;
};

/** A line of a receipt: a sign, a number with its noun, and the reports behind a press. */
export function ReceiptLine({ sign, total = false, list, children }: ReceiptLineProps) {
  const words = (
    <>
      <span className={css['sign']}>{sign}</span>
      <span>{children}</span>
    </>
  );
  return (
    <li data-total={total || undefined}>
      {list === undefined ? (
        <p className={css['words']}>{words}</p>
      ) : (
        <details>
          <summary className={css['words']}>{words}</summary>
          {list}
        </details>
      )}
    </li>
  );
}
