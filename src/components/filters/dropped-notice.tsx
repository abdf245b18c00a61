import { useState } from 'react';
import { joinSentences } from '#src/messages/join-sentences.ts';
import { t } from '#src/messages/messages.ts';
import type { DroppedPart } from '#src/url/params/dropped-part.ts';
import { Notice } from '../states/notice.tsx';
import { droppedWords } from './dropped-words.ts';

type DroppedNoticeProps = {
  /** The unusable parts of the address; from `parseFeedQuery` and `knownFilter`. */
  readonly dropped: readonly DroppedPart[];
};

/**
 * Names the ignored parts of an address. Once dismissed, it stays hidden until another address has
 * some.
 */
export function DroppedNotice({ dropped }: DroppedNoticeProps) {
  const [putAway, setPutAway] = useState('');
  const words = joinSentences(...dropped.map(droppedWords));
  if (words === '' || words === putAway) return null;
  return (
    <Notice onDismiss={() => setPutAway(words)}>
      {joinSentences(t('feed.linkIgnored'), words)}
    </Notice>
  );
}
