import { t } from '#src/messages/messages.ts';
import { Link } from '../page-link.tsx';
import css from './sort-bar.module.css';

type OrderChoiceProps<Name extends string> = {
  readonly names: readonly Name[];
  readonly labelOf: (name: Name) => string;
  readonly chosen: Name;
  /** Address of the same list in another order. */
  readonly hrefOf: (name: Name) => string;
  readonly onChange: (name: Name) => void;
};

/**
 * The orders of a list, as links; on phones a select: their names in one line with the other
 * controls need more room.
 */
export function OrderChoice<Name extends string>({
  names,
  labelOf,
  chosen,
  hrefOf,
  onChange,
}: OrderChoiceProps<Name>) {
  return (
    <>
      <nav className={css['orders']} aria-label={t('lists.sortOrder')} data-needs-script="">
        {names.map((name) => (
          <Link key={name} to={hrefOf(name)} aria-current={name === chosen ? 'true' : undefined}>
            {labelOf(name)}
          </Link>
        ))}
      </nav>
      <select
        className={css['order']}
        aria-label={t('lists.sortOrder')}
        data-needs-script=""
        value={chosen}
        onChange={({ target }) => {
          const name = names.find((each) => each === target.value);
          if (name !== undefined) onChange(name);
        }}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {labelOf(name)}
          </option>
        ))}
      </select>
    </>
  );
}
