import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import { loadRooms } from '#src/messages/load-room.ts';
import { createQueryClient } from '#src/queries/query-client.ts';
import { doAct } from '#src/reading/acts/do-act.ts';
import { createSettingsStore } from '#src/reading/settings-store.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import { DeviceContext } from '#src/reading/store/use-kept.ts';
import { SettingsContext } from '#src/reading/use-settings.ts';
import { AppContext } from '#src/routes/app-context.ts';
import { CardTools, CardWord } from '#src/routes/device/parts/card-tools.tsx';
import { UndoNotice } from '#src/routes/device/parts/undo-notice.tsx';
import { cardParts } from '#tests/support/card-parts.ts';
import { newDevice, to } from '#tests/support/devices.ts';
import { plainStory } from '#tests/support/stories.ts';

const app = { client: createQueryClient(), read: () => Promise.reject(new Error('no host')) };

function open(store: DeviceStore, isRead: boolean) {
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  onTestFinished(() => {
    root.unmount();
    box.remove();
  });
  root.render(
    <SettingsContext value={createSettingsStore()}>
      <DeviceContext value={store}>
        <AppContext value={app}>
          <CardPartsContext
            value={{ ...cardParts, isRead: () => isRead, Tools: CardTools, Word: CardWord }}
          >
            <article>
              <CardWord card={plainStory()} />
              <CardTools card={plainStory()} />
            </article>
          </CardPartsContext>
        </AppContext>
        <UndoNotice />
      </DeviceContext>
    </SettingsContext>,
  );
  return {
    card: () => box.querySelector('article')?.textContent,
    told: () => [...box.querySelectorAll('[role=status] p > *')].map((each) => each.textContent),
    undo: () => box.querySelector<HTMLButtonElement>('[role=status] button')?.click(),
  };
}

test('a card says in a word that its story was read', async () => {
  await loadRooms(['mine']);
  const device = newDevice();
  const [read, unread] = [open(device.tab(), true), open(device.tab(), false)];
  await expect.poll(() => read.card() ?? '').toContain('Read');
  await expect.poll(unread.card).toBe('');
});

test('an act is told with its headline, and undone by its button', async () => {
  await loadRooms(['mine']);
  const store = newDevice().tab();
  const page = open(store, false);
  await doAct(store, { what: 'saved', name: 'Flood' }, (add) =>
    add('saved', 'a', to({ slug: 'flood', since: 1 })),
  );
  await expect.poll(page.told).toEqual(['Saved', 'Flood', 'All saved stories', 'Undo']);
  page.undo();
  await expect.poll(page.told).toEqual([]);
  await expect.poll(() => store.peek('saved')?.size).toBe(0);
});
