import type { NavigateFunction } from 'react-router';
import { keyName } from '#src/commands/keys/key-name.ts';
import { SEARCH_ID } from '#src/components/page/site-search.tsx';
import { type FieldPage, fieldAddress, isSearch } from './field-address.ts';

/** Rest after the last letter before a search, in milliseconds. */
const REST_MS = 100;

/** There is one field, and it stays in the page: what it does is as long-lived. */
let followed: HTMLInputElement | undefined;
let timer = 0;
/** What is searched for: typed in the field, or shown in it. */
let asked = '';
/** The last search of this field, while it is on its way to the page. */
let coming: object | undefined;
/** What was asked for while the reader typed: a slow page shows it late. */
const onTheWay = new Set<string>();
/** The address of the page stays as a step of the history: it was asked for with Enter. */
let isStep = false;
/** The search whose results are on the page. */
let shown = '';
/** Ends the waiting of a reader who wants to go down to results. */
let waiting = new AbortController();

/**
 * Where the reader is. The browser knows it without the router: the code around every page has to
 * be small.
 */
const standing = (): FieldPage => ({
  pathname: location.pathname.replace(import.meta.env.BASE_URL, '/'),
  search: location.search,
});

/**
 * Makes the field search as its reader types: the first letters lead to the search, further ones
 * replace its address, and what follows Enter is a new step of the history. Nothing is searched for
 * while an input method composes. What was typed before is searched for now.
 */
export function followField(form: HTMLFormElement, navigate: NavigateFunction): void {
  const input = form.elements.namedItem('q');
  if (!(input instanceof HTMLInputElement) || followed === input) return;
  followed = input;
  // Here and not in its markup, which is code of every first view.
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.dir = 'auto';
  const soon = (): void => {
    clearTimeout(timer);
    waiting.abort();
    timer = window.setTimeout(() => ask(input.value, navigate, false), REST_MS);
  };
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) soon();
  });
  input.addEventListener('compositionstart', () => clearTimeout(timer));
  input.addEventListener('compositionend', soon);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (keyName(event) === 'ArrowDown' && input.value.trim() !== '') {
      event.preventDefault();
      ask(input.value, navigate, false);
      goDown(input);
    }
    if (event.key !== 'Escape') return;
    // Some browsers empty the field themselves, and do not say so.
    event.preventDefault();
    if (input.value === '') input.blur();
    else {
      input.value = '';
      ask('', navigate, false);
    }
  });
  // In place of what was done until this code was here (use-site-search.ts).
  form.onsubmit = (event) => {
    event.preventDefault();
    ask(input.value, navigate, true);
    // Closes the keyboard of a phone, which covers the results.
    if (matchMedia('(pointer: coarse)').matches) input.blur();
  };
  if (input.value !== asked) soon();
}

/** Apart, because it shares code with the commands, which would come into every first view. */
function goDown(input: HTMLInputElement): void {
  waiting.abort();
  waiting = new AbortController();
  const { signal } = waiting;
  void import('./go-to-results.ts').then(
    ({ goToResults }) => goToResults(input, () => shown === asked && isSearch(standing()), signal),
    () => undefined,
  );
}

function ask(text: string, navigate: NavigateFunction, isEntered: boolean): void {
  clearTimeout(timer);
  const here = standing();
  const isHere = isSearch(here);
  const isNew = isHere ? text !== asked : text.trim() !== '' || isEntered;
  if (isNew) {
    asked = text;
    onTheWay.add(text);
    const replace = isHere && !isEntered && !isStep;
    const going = Promise.resolve(navigate(fieldAddress(text, here), { replace }));
    coming = going;
    void going.finally(() => {
      if (coming === going) coming = undefined;
    });
    isStep = false;
  }
  if (isEntered) isStep = true;
}

/** Whether somebody typed into the page before its code was there: that waits for `followField`. */
function isTypedEarly(): boolean {
  const input = document.activeElement;
  return !followed && input instanceof HTMLInputElement && input.id === SEARCH_ID && !!input.value;
}

/**
 * Shows in the field a search that came from elsewhere: a link, the address, going back. What is
 * being typed stays.
 */
export function showInField(text: string, isBack: boolean): void {
  shown = text;
  if ((asked === text && !isBack) || isTypedEarly()) return;
  // Results of fewer letters, while those of further ones are on their way, or not drawn yet.
  const isTyping = document.activeElement === followed && onTheWay.has(text);
  if ((coming || isTyping) && !isBack) return;
  setField(text);
  isStep = false;
}

/** Empties the field when the search is left. */
export function emptyField(): void {
  shown = '';
  setField('');
}

function setField(text: string): void {
  clearTimeout(timer);
  asked = text;
  onTheWay.clear();
  const input = document.getElementById(SEARCH_ID);
  if (input instanceof HTMLInputElement) input.value = text;
}
