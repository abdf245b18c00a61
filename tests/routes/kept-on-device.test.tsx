import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import { DeviceContext, useKept } from '#src/reading/store/use-kept.ts';
import { DeviceNotice } from '#src/routes/device/device-notice.tsx';
import { newDevice, to } from '#tests/support/devices.ts';

function Names() {
  const [searches, change] = useKept('savedSearch');
  const [isKept, setIsKept] = useState<boolean>();
  const save = async () => setIsKept(await change([['?q=a', to({ name: 'A' })]]));
  return (
    <>
      <button type="button" onClick={() => void save()}>
        Save
      </button>
      <output>
        {searches ? [...searches.values()].map(({ name }) => name).join(' ') : 'reading'}
        {isKept === undefined ? '' : ` ${isKept}`}
      </output>
    </>
  );
}

/** Two places that keep something. */
function open(store: DeviceStore) {
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  onTestFinished(() => {
    root.unmount();
    box.remove();
  });
  root.render(
    <DeviceContext value={store}>
      <Names />
      <DeviceNotice />
      <DeviceNotice />
    </DeviceContext>,
  );
  return {
    said: () => box.querySelector('output')?.textContent,
    notices: () => [...box.querySelectorAll('[role=status] p')].map((each) => each.textContent),
    save: () => box.querySelector('button')?.click(),
  };
}

test('a component shows what is kept, and what another tab changed', async () => {
  const device = newDevice();
  const page = open(device.tab());
  await expect.poll(page.said).toBe('');
  page.save();
  await expect.poll(page.said).toBe('A true');
  expect(page.notices()).toEqual([]);
  await device.tab().change('savedSearch', [['?q=b', to({ name: 'B' })]]);
  await expect.poll(page.said).toBe('A B true');
});

test('says once that the device keeps nothing', async () => {
  const refused = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  const denied = () => newDevice().tab({ database: { read: refused, write: refused } });
  const page = open(denied());
  await expect.poll(page.said).toBe('');
  page.save();
  await expect.poll(page.said).toBe('A false');
  expect(page.notices()).toEqual([
    'This browser lets the site store nothing. Your changes last until you leave the page.',
  ]);
  const later = open(denied());
  await expect.poll(later.said).toBe('');
  later.save();
  await expect.poll(later.said).toBe('A false');
  expect(later.notices()).toEqual([]);
});
