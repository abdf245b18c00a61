import type { TakenReport } from '#src/content/coverage/coverage-list.ts';
import { t } from '#src/messages/messages.ts';
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
    { words: t('evidence.asLead'), marks: of('lead') },
    { words: t('evidence.keyEvent', { n: of('event').length }), marks: of('event') },
    { words: t('evidence.keyElsewhere', { n: elsewhere.length }), marks: elsewhere },
    { words: t('evidence.keyBackground', { n: of('background').length }), marks: of('background') },
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
