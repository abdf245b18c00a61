import { useEffect, useMemo, useReducer } from 'react';
import { flushSync } from 'react-dom';
import type { CardParts } from '#src/components/device/card-parts.ts';
import { OwnMute } from '#src/components/device/mutes/own-mute.tsx';
import { type ReadMarks, readMarks } from '#src/reading/marks/read-marks.ts';
import { MUTES_READ } from '#src/reading/mutes/mute-mirror.ts';
import { savedItems } from '#src/reading/saved/saved-items.ts';
import type { KeptOf } from '#src/reading/store/device-store.ts';
import { useDevice, useKept } from '#src/reading/store/use-kept.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import type { App } from '../../app.ts';
import { keepSaved } from '../../saved/keep-saved.ts';
import { FollowTools } from '../follow/follow-tools.tsx';
import { createFinder, type FindLeftOut } from '../left-out/found-left-out.ts';
import { LeftOut } from '../left-out/left-out-in-list.tsx';
import { listsHere } from '../left-out/lists-here.ts';
import { adoptSlugs } from '../marking/adopt-slugs.ts';
import { HiddenStories } from '../mutes/hidden-stories.tsx';
import { useMirroredMutes } from '../mutes/use-mirrored-mutes.ts';
import { type Mutes, useMutes } from '../mutes/use-mutes.ts';
import { WordMuting } from '../mutes/word-muting.tsx';
import { followFile } from '../step/follow-file.ts';
import { CardTools, CardWord } from './card-tools.tsx';
import { GoneStory } from './gone-story.tsx';
import { GrownLately } from './grown-lately.tsx';
import { StoryTools } from './story-tools.tsx';
import { UndoNotice } from './undo-notice.tsx';

type KnownHere = {
  readonly find: FindLeftOut;
  readonly onOpened: () => void;
  readonly marks: ReadMarks;
  readonly saved: KeptOf<'saved'>;
  readonly mutes: Mutes;
  readonly hideRead: boolean;
};

const cardParts = ({ saved, ...known }: KnownHere): CardParts => ({
  isRead: ({ id, slug, time }) =>
    id === undefined || time === undefined
      ? known.marks.isReadSlug(slug)
      : known.marks.isRead({ id, slug, time }),
  isSaved: savedItems(saved).isSaved,
  mutedBy: known.mutes.mutedBy,
  isMuted: known.mutes.isMuted,
  listAt: listsHere(known),
  LeftOut,
  Hidden: HiddenStories,
  OwnMute,
  Follow: FollowTools,
  Grown: GrownLately,
  Tools: CardTools,
  Word: CardWord,
  StoryTools,
  Gone: GoneStory,
});

type DevicePartsProps = {
  readonly app: App;
  readonly onParts: (parts: CardParts) => void;
};

/** Gives cards and lists what the device knows of them, and tells what was done. */
export function DeviceParts({ app, onParts }: DevicePartsProps) {
  const device = useDevice();
  const [items] = useKept('read');
  const [before] = useKept('readBefore');
  const [saved] = useKept('saved');
  const [{ hideRead }] = useSettings();
  const mutes = useMutes(app);
  useMirroredMutes(mutes);
  const [found, onFound] = useReducer((times: number) => times + 1, 0);
  const find = useMemo(() => createFinder(app, onFound), [app]);
  const marks = useMemo(() => items && before && readMarks(items, before), [items, before]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: lists ask again for what was found.
  const parts = useMemo(
    () =>
      marks &&
      saved &&
      mutes &&
      cardParts({ find, onOpened: onFound, marks, saved, mutes, hideRead }),
    [find, found, marks, saved, mutes, hideRead],
  );
  useEffect(() => {
    if (!parts) return;
    // At once, so that what hid stories before this code came can end without showing them.
    queueMicrotask(() => {
      flushSync(() => onParts(parts));
      dispatchEvent(new Event(MUTES_READ));
    });
  }, [parts, onParts]);
  useEffect(() => keepSaved(app, device), [app, device]);
  const isRead = items !== undefined;
  useEffect(() => {
    // What cannot be loaded is looked for with the next edition.
    if (isRead) void adoptSlugs(app, device).catch(() => undefined);
  }, [app, device, isRead]);
  // Without its code, the file stays as it is.
  useEffect(() => void followFile().catch(() => undefined), []);
  return (
    <>
      <UndoNotice />
      <WordMuting />
    </>
  );
}
