import type { FilterPart } from '#src/story-list/filter-parts.ts';
import { ForeignText } from '../foreign-text.tsx';
import { type FilterNames, partWords } from './filter-names.ts';

type PartLabelProps = { readonly part: FilterPart; readonly names: FilterNames };

/** A part of a filter in words: `AI`, `not Example News`, `Reuters anywhere in the coverage`. */
export function PartLabel({ part, names }: PartLabelProps) {
  const { lead, text, tail } = partWords(part, names);
  return (
    <>
      {lead === '' ? null : `${lead} `}
      <ForeignText>{text}</ForeignText>
      {tail === undefined ? null : ` ${tail}`}
    </>
  );
}
