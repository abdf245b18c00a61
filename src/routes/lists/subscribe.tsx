import { FollowLinks } from '#src/components/follow/follow-links.tsx';
import { Message } from '#src/components/message.tsx';

/** The end of a list's line of notes: links to its feeds, which are beside its `page`. */
export function Subscribe({ page }: { readonly page: string }) {
  return (
    <>
      {' '}
      <span>
        <Message of="lists.subscribe" values={{ feeds: <FollowLinks page={page} /> }} />
      </span>
    </>
  );
}
