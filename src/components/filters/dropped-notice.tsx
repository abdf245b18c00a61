import { useState } from 'react';
import { Notice } from '../states/notice.tsx';

type DroppedNoticeProps = {
  /**
   * The unusable parts of the address, in a reader's words; from `parseFeedQuery` and
   * `knownFilter`.
   */
  readonly dropped: readonly string[];
};

/**
 * Names the ignored parts of an address. Once dismissed, it stays hidden until another address has
 * some.
 */
export function DroppedNotice({ dropped }: DroppedNoticeProps) {
  const [putAway, setPutAway] = useState('');
  const words = dropped.join('; ');
  if (words === '' || words === putAway) return null;
  return (
    <Notice onDismiss={() => setPutAway(words)}>
      Left out of this address, because it could not be used: <bdi>{words}</bdi>.
    </Notice>
  );
}
