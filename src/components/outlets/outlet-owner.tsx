import { Fragment } from 'react';
import type { OutletOwner as Owner } from '#src/content/bundle/outlet-measures.ts';
import { language, t } from '#src/messages/messages.ts';
import { outletPath } from '#src/url/paths.ts';
import { HowLink } from '../evidence/how-link.tsx';
import { ForeignText } from '../foreign-text.tsx';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import { Sentences } from '../sentences.tsx';
import css from './outlet-record.module.css';

/**
 * An outlet's owner, and what it counts as among sources; nothing if nobody states it and no rule
 * finds it.
 */
export function OutletOwner({ owner }: { readonly owner: Owner | undefined }) {
  if (!owner) return null;
  return (
    <p className={css['record']}>
      <Sentences>
        {roleWords(owner)}
        {owner.family === undefined ? null : <Family owner={owner} family={owner.family} />}
        <HowLink figure="sources" />
      </Sentences>
    </p>
  );
}

type FamilyProps = { readonly owner: Owner; readonly family: string };

function Family({ owner: { siblings = [], others = 0 }, family }: FamilyProps) {
  const name = <ForeignText>{family}</ForeignText>;
  if (siblings.length === 0) return <Message of="lists.family" values={{ family: name }} />;
  const outlets = siblings.map((domain, at) => (
    <Fragment key={domain}>
      {at > 0 ? language().comma : null}
      <Link to={outletPath(domain)}>{domain}</Link>
    </Fragment>
  ));
  const n = others - siblings.length;
  return n > 0 ? (
    <Message of="lists.familyWithMore" values={{ family: name, outlets, n }} />
  ) : (
    <Message of="lists.familyWith" values={{ family: name, outlets }} />
  );
}

const stated = {
  press: 'lists.press',
  maker: 'lists.company',
  wire: 'lists.wire',
  'press-release': 'lists.pressReleases',
} as const;

function roleWords({ role, found }: Owner): string | undefined {
  if (!found) return role && t(stated[role]);
  return t('lists.companyFound', { named: found.named, n: found.headlines });
}
