import type { ReactNode } from 'react';
import css from './independence-receipt.module.css';

type ReceiptLineProps = {
  readonly sign?: '−' | '=' | '?';
  readonly total?: boolean;
  /** The reports that the line counts; without them it does not open. */
  readonly list: ReactNode;
  readonly children: ReactNode;
};

/** A line of a receipt: a sign, a number with its noun, and the folded reports. */
export function ReceiptLine({ sign, total = false, list, children }: ReceiptLineProps) {
  const words = (
    <>
      <span>{sign}</span>
      {children}
    </>
  );
  return (
    <li data-total={total ? '' : undefined}>
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
