import { useLayoutEffect, useRef } from 'react';
import { t } from '#src/messages/messages.ts';
import {
  chipsOf,
  type SearchChip,
  withExclusion,
  withoutPart,
} from '#src/search/query/search-parts.ts';
import type { FilterNames } from '../../filters/filter-names.ts';
import { Link } from '../../page-link.tsx';
import { partWords } from './operator-words.ts';
import css from './search-chips.module.css';

type SearchChipsProps = {
  /** The search as typed. */
  readonly text: string;
  readonly names: Pick<FilterNames, 'outlets'>;
  /** Address of another text with the same filters and order. */
  readonly hrefOf: (text: string) => string;
};

/**
 * The operators of a search in words; each can be removed, and left out instead of asked for. The
 * focus stays at the place of the one that was changed.
 */
export function SearchChips({ text, names, hrefOf }: SearchChipsProps) {
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef<{ readonly at: number; readonly control: number }>(undefined);
  const chips = chipsOf(text);

  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the search.
  useLayoutEffect(() => {
    const place = pressed.current;
    pressed.current = undefined;
    if (!place || document.activeElement !== document.body) return;
    const rows = [...(box.current?.querySelectorAll('li') ?? [])];
    const row = rows[Math.min(place.at, rows.length - 1)];
    (row?.querySelectorAll('a')[place.control] ?? box.current)?.focus();
  }, [text]);

  return (
    <div ref={box} tabIndex={-1}>
      {chips.length > 0 ? (
        <ul className={css['chips']} aria-label={t('searchTools.operators')}>
          {chips.map((chip, at) => (
            <li key={chipKey(chip, chips)} className={css['chip']}>
              <Chip
                words={partWords(chip, names)}
                named={partWords({ ...chip, isExcluded: false }, names)}
                isExcluded={chip.isExcluded}
                switched={hrefOf(withExclusion(text, chip.place))}
                removed={hrefOf(withoutPart(text, chip.place))}
                onPress={(control) => {
                  pressed.current = { at, control };
                }}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** The same for the same operator, wherever it is: of several equal ones, by their order. */
function chipKey(chip: SearchChip, chips: readonly SearchChip[]): string {
  const name = JSON.stringify(chip.node);
  const equal = chips.filter(({ node }) => JSON.stringify(node) === name);
  return `${equal.indexOf(chip)} ${name}`;
}

type ChipProps = {
  readonly words: string;
  /** Without its exclusion. */
  readonly named: string;
  readonly isExcluded: boolean;
  readonly switched: string;
  readonly removed: string;
  /** `control`: 0 of the exclusion, 1 of the removal. */
  readonly onPress: (control: 0 | 1) => void;
};

function Chip({ words, named, isExcluded, switched, removed, onPress }: ChipProps) {
  return (
    <>
      <bdi className={css['words']}>{words}</bdi>
      <Link className={css['switch']} to={switched} onClickCapture={() => onPress(0)}>
        {t(isExcluded ? 'feed.includeAgain' : 'feed.exclude')}
        <span className="unseen"> {named}</span>
      </Link>
      <Link
        className={css['remove']}
        to={removed}
        aria-label={t('searchTools.removeOperator', { name: words })}
        onClickCapture={() => onPress(1)}
      >
        ×
      </Link>
    </>
  );
}
