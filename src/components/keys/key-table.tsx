import { type ReactNode, useId } from 'react';
import { t } from '#src/messages/messages.ts';
import { KeyList } from './key-list.tsx';
import css from './key-table.module.css';

export type KeyLine = {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
  /** What can be done with it, in a third column. */
  readonly tools?: ReactNode;
  /** Below the line, while its key is changed. */
  readonly below?: ReactNode;
};

type KeyTableProps = {
  readonly title: string;
  readonly level: 2 | 3;
  readonly lines: readonly KeyLine[];
};

/** The commands of one kind of page, with their keys. */
export function KeyTable({ title, level, lines }: KeyTableProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  const columns = lines.some(({ tools }) => tools) ? 3 : 2;
  return (
    <section className={css['group']} aria-labelledby={id}>
      <Heading id={id} className={css['title']}>
        {title}
      </Heading>
      <table className={css['table']} aria-labelledby={id}>
        <thead className="unseen">
          <tr>
            <th scope="col">{t('keys.command')}</th>
            <th scope="col">{t('keys.commandKeys')}</th>
            {columns === 3 ? <th scope="col">{t('keys.change')}</th> : null}
          </tr>
        </thead>
        {lines.map((line) => (
          <tbody key={line.id}>
            <tr>
              <th scope="row">{line.label}</th>
              <td>
                <KeyList keys={line.keys} />
              </td>
              {columns === 3 ? <td className={css['tools']}>{line.tools}</td> : null}
            </tr>
            {line.below ? (
              <tr>
                <td className={css['below']} colSpan={columns}>
                  {line.below}
                </td>
              </tr>
            ) : null}
          </tbody>
        ))}
      </table>
    </section>
  );
}
