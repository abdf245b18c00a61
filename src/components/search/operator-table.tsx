import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import css from './operator-table.module.css';

/** What can be typed, and what it does. The examples are read by `parseSearch`. */
const operatorRows = [
  ['face recogni', 'search.helpWords'],
  ['"face recognition"', 'search.helpPhrase'],
  ['-video', 'search.helpWithout'],
  ['chip OR (test lab)', 'search.helpEither'],
  ['title:chip', 'search.helpTitle'],
  ['outlet:reuters topic:ai', 'search.helpNames'],
  ['date:2021-03/2021-06 date:P1W', 'search.helpDates'],
  ['before:2021 after:2020-06-30', 'search.helpBounds'],
  ['kind:video', 'search.helpKind'],
  ['sources:>3', 'search.helpSources'],
  ['only:one-outlet', 'search.helpAlone'],
] as const satisfies readonly (readonly [example: string, meaning: PlainKey])[];

/** The operators of a search. */
export function OperatorTable() {
  return (
    <section className={css['section']}>
      <h2 className={css['title']}>{t('search.help')}</h2>
      <dl>
        {operatorRows.map(([example, meaning]) => (
          <div key={example} className={css['row']}>
            <dt>
              <code dir="ltr">{example}</code>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
