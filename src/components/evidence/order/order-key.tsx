import type { TakenReport } from '#src/content/coverage/coverage-list.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { MarkShape } from './mark-shape.tsx';
import css from './order-key.module.css';

type OrderKeyProps = { readonly reports: readonly TakenReport[] };

/** The meaning of the strip's shapes, with the number of each. */
export function OrderKey({ reports }: OrderKeyProps) {
  const elsewhere = reports.filter(({ under }) => under !== undefined);
  const own = reports.filter(({ under }) => under === undefined);
  const of = (role: TakenReport['role']): TakenReport[] =>
    own.filter((report) => report.role === role);
  const shown = [
    { words: 'the lead', marks: of('lead') },
    { words: `${numberWords(of('event').length)} of the same event`, marks: of('event') },
    {
      words: `${numberWords(elsewhere.length)} under another story`,
      marks: elsewhere,
    },
    { words: `${numberWords(of('background').length)} background`, marks: of('background') },
  ];
  return (
    <ul className={css['key']}>
      {shown.map(({ words, marks: [mark] }) =>
        mark ? (
          <li key={words}>
            <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
              <MarkShape report={mark} />
            </svg>
            {words}
          </li>
        ) : null,
      )}
    </ul>
  );
}
