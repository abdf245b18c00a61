import { countWords } from '#src/content/count-words.ts';
import type { TakenReport } from '#src/content/coverage-list.ts';
import { MarkShape } from './mark-shape.tsx';
import css from './order-key.module.css';

type OrderKeyProps = { readonly reports: readonly TakenReport[] };

/** What the shapes of the strip stand for, with how many there are of each. */
export function OrderKey({ reports }: OrderKeyProps) {
  const shown = [
    ['lead', 'the lead'],
    ['event', `${countWords(countOf(reports, 'event'), 'report')} of the same event`],
    ['background', `${countWords(countOf(reports, 'background'), 'report')} of the background`],
  ] as const;
  return (
    <ul className={css['key']}>
      {shown
        .filter(([role]) => countOf(reports, role) > 0)
        .map(([role, words]) => (
          <li key={role}>
            <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
              <MarkShape role={role} />
            </svg>
            {words}
          </li>
        ))}
    </ul>
  );
}

const countOf = (reports: readonly TakenReport[], role: TakenReport['role']): number =>
  reports.filter((report) => report.role === role).length;
