import { Fragment } from 'react';
import { Link } from 'react-router';
import type { OutletOwner as Owner } from '#src/content/bundle/outlet-measures.ts';
import { countWords, numberWords } from '#src/content/words/count-words.ts';
import { outletPath } from '#src/url/paths.ts';
import { HowLink } from '../evidence/how-link.tsx';
import { ForeignText } from '../foreign-text.tsx';
import css from './outlet-record.module.css';

/**
 * An outlet's owner, and what it counts as among sources; nothing if nobody states it and no rule
 * finds it.
 */
export function OutletOwner({ owner }: { readonly owner: Owner | undefined }) {
  if (!owner) return null;
  const { siblings = [], others = 0, family } = owner;
  const more = others - siblings.length;
  const words = roleWords(owner);
  return (
    <p className={css['record']}>
      {words === undefined ? null : `${words} `}
      {family === undefined ? null : (
        <>
          Family: <ForeignText>{family}</ForeignText>
          {siblings.length > 0 ? ', one independent source with ' : null}
          {siblings.map((domain, at) => (
            <Fragment key={domain}>
              {at > 0 ? ', ' : null}
              <Link to={outletPath(domain)}>{domain}</Link>
            </Fragment>
          ))}
          {more > 0 ? ` and ${countWords(more, 'more outlet')}` : null}.{' '}
        </>
      )}
      <HowLink figure="sources" />
    </p>
  );
}

const stated = {
  press: 'Press, as its file states.',
  maker: 'A company’s own outlet, as its file states.',
  wire: 'A wire service, as its file states: where others run its text, they are reprints.',
  'press-release':
    'A press-release service, as its file states: its texts are no independent source.',
} as const;

function roleWords({ role, found }: Owner): string | undefined {
  if (!found) return role && stated[role];
  const { named, headlines } = found;
  return `Counts as a company’s own outlet: ${numberWords(named)} of the ${numberWords(headlines)} headlines it leads with hold its name or that of one of its sites.`;
}
