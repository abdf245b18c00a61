/** Where keys write, or choose by what they write. */
const WIDGETS = [
  `input:not(${['checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'file']
    .map((type) => `[type=${type}]`)
    .join()})`,
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable=false])',
  ...['textbox', 'searchbox', 'combobox', 'listbox', 'menu', 'menubar', 'tree', 'grid'].map(
    (role) => `[role=${role}]`,
  ),
].join(', ');

/** Whether keys that are pressed on an element are text, or a widget's. */
export const isEditable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WIDGETS) !== null;

/** Whether something lies over the page and has the keys: a dialog, the settings. */
export const isCovered = (): boolean =>
  document.querySelector('dialog:modal, :popover-open') !== null;
