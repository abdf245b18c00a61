import type { TakenReport } from '#src/content/coverage/coverage-list.ts';
import css from './mark-shape.module.css';

type MarkShapeProps = { readonly report: Pick<TakenReport, 'role' | 'under'> };

/**
 * The role of a report by shape: a diamond is the lead, a dot of the same event, a ring of it under
 * another story, an open square background. Centred on 0, 0.
 */
export function MarkShape({ report: { role, under } }: MarkShapeProps) {
  if (role === 'lead') return <path className={css['lead']} d="M0-7 7 0 0 7-7 0z" />;
  if (role === 'event')
    return <circle className={css[under ? 'elsewhere' : 'event']} r={under ? 3.75 : 4.5} />;
  return <path className={css['background']} d="M-3.5-3.5h7v7h-7z" />;
}
