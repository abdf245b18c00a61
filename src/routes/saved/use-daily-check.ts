import { useEffect } from 'react';
import { loadRooms } from '#src/messages/load-room.ts';
import { dueChecks } from '#src/reading/saved/due-checks.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';
import { useApp } from '../app-context.ts';
import { pageRooms } from '../page-rooms.ts';
import { checkSaved } from './check-saved.ts';

/** Milliseconds for which the page is looked at before the host is asked. */
const AFTER_MS = 1000;

/**
 * Asks once a day what became of the saved stories; and loads the code with which they are read, so
 * that they can be opened when the line is cut.
 */
export function useDailyCheck(): void {
  const app = useApp();
  const device = useDevice();
  useEffect(() => {
    const timer = setTimeout(() => {
      void Promise.all([
        import('../stories/story.tsx'),
        import('../stories/kept-copies.ts'),
        loadRooms(pageRooms.story),
      ]).catch(() => undefined);
      void dueChecks(device, { daily: true, now: new Date() }).then((due) =>
        checkSaved(app, device, due),
      );
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [app, device]);
}
