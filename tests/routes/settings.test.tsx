import { expect, test, vi } from 'vitest';
import { SettingsForm } from '#src/components/page/settings-form.tsx';
import { settingFields } from '#src/reading/setting-rows.ts';
import { parseSettings } from '#src/reading/settings.ts';
import { mount, press } from '#tests/support/mount.tsx';

/** The table with a row more than it has. */
vi.mock('#src/reading/setting-rows.ts', async (original) => {
  const table = await original<typeof import('#src/reading/setting-rows.ts')>();
  const columns = {
    legend: 'site.sections',
    options: [
      [1, 'site.menu'],
      [2, 'site.video'],
    ],
  };
  Object.assign(table.settingRows, { columns });
  return table;
});

test('the form hands on each choice alone, shows those made, and has a row of the table for each', () => {
  const onChange = vi.fn();
  const settings = {
    ...parseSettings(null),
    theme: 'dark',
    density: 'compact',
    images: false,
    letterKeys: false,
    columns: 1,
  } as const;
  const { root } = mount(<SettingsForm fields={settingFields(settings, onChange)} />);
  const legends = [...root.querySelectorAll('legend')].map(({ textContent }) => textContent);
  expect(legends).toEqual([
    'Theme',
    'Layout',
    'Images',
    'Single-letter keys',
    'Hide stories I have read',
    'Scrolling past marks as read',
    'Keep a log of what I open',
    'Sections',
  ]);
  const chosen = [...root.querySelectorAll('label')].filter(
    (label) => label.querySelector('input')?.checked,
  );
  expect(chosen.map(({ textContent }) => textContent)).toEqual([
    'Dark',
    'Compact',
    'Off',
    'Inactive',
    'No',
    'No',
    'Yes',
    'Menu',
  ]);
  for (const value of ['light', 'headlines', 'true', '2'])
    press(root.querySelector(`input[value="${value}"]`));
  press(root.querySelectorAll('input[value="true"]')[1] ?? null);
  expect(onChange.mock.calls).toEqual([
    [{ theme: 'light' }],
    [{ density: 'headlines' }],
    [{ images: true }],
    [{ columns: 2 }],
    [{ letterKeys: true }],
  ]);
});

test.each([
  [undefined, 'With images off, nothing is loaded from other sites.'],
  ['keep', 'With images off, pages load less data.'],
  ['none', undefined],
] as const)('a site with pictures: %s says of their setting: %s', (pictures, note) => {
  const fields = settingFields(parseSettings(null), vi.fn(), pictures);
  expect(fields.find(({ name }) => name === 'images')?.note).toBe(note);
  expect(fields.some(({ name }) => name === 'images')).toBe(pictures !== 'none');
});
