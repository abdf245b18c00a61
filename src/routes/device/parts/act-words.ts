import type { PlainKey } from '#src/messages/catalogue.ts';
import type { ActName } from '#src/reading/kinds/act-items.ts';

/** The messages that tell what was done. */
export const actWords: { readonly [What in ActName]: PlainKey } = {
  markedRead: 'mine.markedRead',
  markedUnread: 'mine.markedUnread',
  markedOlder: 'mine.markedOlder',
  saved: 'mine.saved',
  unsaved: 'mine.unsaved',
  noted: 'mine.noted',
  followed: 'mine.followed',
  unfollowed: 'mine.unfollowed',
  muted: 'mine.muted',
  unmuted: 'mine.unmuted',
  erasedDay: 'mine.erasedDay',
  imported: 'mine.imported',
};
