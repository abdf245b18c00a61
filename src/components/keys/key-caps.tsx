import { Message } from '../message.tsx';
import css from './key-caps.module.css';

/** Arrows and others whose sign says more than their name. */
const signs: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** How a key is written on most keyboards: `J`, `Shift+J`, `Ctrl+K`. */
export function keyWords(key: string): string {
  const isMac = /Mac|iP(hone|ad)/.test(globalThis.navigator?.userAgent ?? '');
  return key
    .replace('Mod+', isMac ? '⌘' : 'Ctrl+')
    .replace(/[^+]+$/, (last) => signs[last] ?? (last.length === 1 ? last.toLowerCase() : last));
}

/** The keys of a sequence, one after the other. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  const [first = '', second] = keys.split(' ');
  const cap = (key: string) => <kbd className={css['cap']}>{keyWords(key)}</kbd>;
  return second === undefined ? (
    cap(first)
  ) : (
    <Message of="keys.sequence" values={{ a: cap(first), b: cap(second) }} />
  );
}
