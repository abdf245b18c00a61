import { t } from '#src/messages/messages.ts';
import { Message } from '../message.tsx';
import { KeyCaps } from './key-caps.tsx';

/** The keys of a command, each of which runs it: “j or ↓”. */
export function KeyList({ keys }: { readonly keys: readonly string[] }) {
  const [first, ...others] = keys;
  if (first === undefined) return <span>{t('keys.noKey')}</span>;
  const cap = <KeyCaps keys={first} />;
  return others.length === 0 ? (
    cap
  ) : (
    <Message of="keys.either" values={{ a: cap, b: <KeyList keys={others} /> }} />
  );
}
