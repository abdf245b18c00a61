export type PageLine = {
  readonly text: string;
  /** What the reader can do. */
  readonly button?: { readonly label: string; readonly act: () => void };
};

const ID = 'network-line';

/**
 * Shows a line above the page in place of an earlier one; undefined removes it. It is in the flow
 * and covers nothing; what is being read keeps its place. Outside of React, because it may come
 * before the page is interactive. Screen readers announce it when they are idle.
 */
export function showPageLine(line: PageLine | undefined): void {
  const place = document.getElementById(ID);
  if (!(place || line)) return;
  keepPlace(() => {
    if (line) fill(place ?? makePlace(), line);
    else place?.remove();
  });
}

function makePlace(): HTMLElement {
  const place = document.createElement('p');
  place.id = ID;
  place.className = 'page-line';
  place.setAttribute('role', 'status');
  document.body.prepend(place);
  return place;
}

function fill(place: HTMLElement, { text, button }: PageLine): void {
  const said = document.createElement('span');
  said.textContent = text;
  place.replaceChildren(said);
  if (!button) return;
  const pressed = document.createElement('button');
  pressed.type = 'button';
  pressed.textContent = button.label;
  pressed.addEventListener('click', button.act);
  place.append(pressed);
}

/** As in public/lost-code.js, which must not depend on the app's code. */
function keepPlace(change: () => void): void {
  const { style } = document.documentElement;
  const read = scrollY > 0 ? document.elementFromPoint(innerWidth / 2, innerHeight / 2) : null;
  const before = read?.getBoundingClientRect().top ?? 0;
  style.overflowAnchor = 'none';
  change();
  if (read?.getClientRects().length) scrollBy(0, read.getBoundingClientRect().top - before);
  style.overflowAnchor = '';
}
