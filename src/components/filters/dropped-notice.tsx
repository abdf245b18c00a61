import { useState } from 'react';
import { Notice } from '../states/notice.tsx';

type DroppedNoticeProps = {
  /**
   * What of the address could not be used, in a reader's words; from `parseFeedQuery` and
   * `knownFilter`.
   */
  readonly dropped: readonly string[];
};

/**
 * Says what of an address was left out. Put away, it stays away until another address has something
 * to say.
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
