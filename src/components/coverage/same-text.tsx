import { offsetWords } from '#src/content/words/lag-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { reportFragment } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import type { Original } from './originals.ts';
import css from './same-text.module.css';

type SameTextProps = {
  readonly original: Original;
  /** Minutes from the lead to the copy; undefined if its time is unknown. */
  readonly offset: number | undefined;
};

/** Names the original of a copy, and how long before it ran. */
export function SameText({ original, offset }: SameTextProps) {
  return (
    <span className={css['same']}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M3.5 3.5v-3h8v8h-3M.5 3.5h8v8h-8z" />
      </svg>
      <span>
        <Words original={original} offset={offset} />
      </span>
    </span>
  );
}

function Words({ original: { id, outlet, offset: first }, offset }: SameTextProps) {
  const name = <ForeignText of={outlet}>{outletWords(outlet)}</ForeignText>;
  const linked = id === undefined ? name : <Link to={{ hash: reportFragment(id) }}>{name}</Link>;
  if (offset === undefined)
    return <Message of="story.sameTextUnordered" values={{ outlet: linked }} />;
  if (first === undefined) return <Message of="story.sameText" values={{ outlet: linked }} />;
  return (
    <Message
      of={id === undefined ? 'story.reprintOfLead' : 'story.reprint'}
      values={{ outlet: linked, when: offsetWords(first - offset) }}
      marks={{ w: (text) => <span className={css['lag']}>{text}</span> }}
    />
  );
}
