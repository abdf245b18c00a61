import { use, useDeferredValue, useMemo, useState } from 'react';
import { useHref } from 'react-router';
import { ReadingContext } from '#src/components/reading-context.ts';
import { SavedExports } from '#src/components/saved/saved-exports.tsx';
import { SavedList } from '#src/components/saved/saved-list.tsx';
import { SavedTools, type SavedView } from '#src/components/saved/saved-tools.tsx';
import { Button } from '#src/components/states/button.tsx';
import { saveFile } from '#src/components/take-along/save-file.ts';
import type { SavedForm } from '#src/content/exports/saved-forms.ts';
import { findSaved } from '#src/content/saved/find-saved.ts';
import type { SavedEntry } from '#src/content/saved/saved-entry.ts';
import { sortSaved } from '#src/content/saved/sort-saved.ts';
import { hasTag, tagsOf } from '#src/content/saved/tags.ts';
import { t } from '#src/messages/messages.ts';
import { removeSaved } from '#src/reading/saved/keep-story.ts';
import { noteStory } from '#src/reading/saved/note-story.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';
import { frontPath, savedPath, storyPath } from '#src/url/paths.ts';
import { PageFrameContext } from '../shell/page-arrival.ts';

const everything: SavedView = { text: '', tag: '', order: 'savedLast' };

/**
 * What was chosen last in this page's life: going back to the page finds it as it was left. It is
 * not in the address, which a reload would tell the host.
 */
let lastView = everything;

/** The list of saved stories with what searches, changes and exports it. */
export function SavedStories({ entries }: { readonly entries: readonly SavedEntry[] }) {
  const device = useDevice();
  const [view, setView] = useState(lastView);
  const shown = useShown(entries, view);
  const exportAs = useExport(shown);
  const change = (to: Partial<SavedView>): void => {
    lastView = { ...view, ...to };
    setView(lastView);
  };
  return (
    <>
      <SavedTools
        view={view}
        tags={useMemo(() => tagsOf(entries), [entries])}
        shown={shown.length}
        of={entries.length}
        onView={change}
      />
      {shown.length === 0 ? (
        <div>
          <p>{t('saved.noneFound')}</p>
          <Button onPress={() => change({ text: '', tag: '' })}>{t('saved.showAll')}</Button>
        </div>
      ) : (
        <>
          <SavedList
            entries={shown}
            onNote={({ key, story }, note) => void noteStory(device, key, note, { ...story })}
            onRemove={({ key, story }) => void removeSaved(device, [key], { ...story })}
            onTag={(tag) => change({ tag })}
          />
          <SavedExports onExport={exportAs} />
        </>
      )}
    </>
  );
}

function useShown(entries: readonly SavedEntry[], view: SavedView): readonly SavedEntry[] {
  const text = useDeferredValue(view.text);
  const { tag, order } = view;
  return useMemo(() => {
    // The last story with a tag may have gone, and the choice of tags with it.
    const ofTag = entries.filter((entry) => hasTag(entry, tag));
    return sortSaved(findSaved(ofTag.length > 0 ? ofTag : entries, text), order);
  }, [entries, text, tag, order]);
}

function useExport(shown: readonly SavedEntry[]): (form: SavedForm) => void {
  const { timeZone } = use(ReadingContext);
  const { siteTitle } = use(PageFrameContext);
  const root = useHref(frontPath());
  return ({ file, type, write }) => {
    const address = (path: string): string =>
      new URL(root.replace(/\/$/, '') + path, location.origin).href;
    const text = write(shown, {
      site: siteTitle,
      page: address(savedPath()),
      addressOf: (slug) => address(storyPath(slug)),
      timeZone,
    });
    saveFile(file, new Blob([text], { type }));
  };
}
