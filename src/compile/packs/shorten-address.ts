import { addressWords, type WordCut, wordCuts } from '#src/content/packs/title-template.ts';

/** A shorter run is not worth its mark. */
const LEAST_LETTERS = 7;

/**
 * Writes an address with the runs of a headline's words that it repeats; `expandTitle` gives it
 * back. Undefined if no run is long enough, or if the address has the marks of runs itself.
 */
export function shortenAddress(address: string, title: string): string | undefined {
  if (/[<>]/.test(address)) return undefined;
  let best = address;
  for (const cut of wordCuts) {
    const shorter = shortenBy(address, addressWords(title, cut), cut);
    if (shorter.length < best.length) best = shorter;
    // All words in one run: no other way to cut them is shorter.
    if (best.includes(`<${cut}>`)) break;
  }
  return best.length < address.length ? best : undefined;
}

/** Where words can begin. */
const STARTS = /(?<![a-z0-9])[a-z0-9]/gi;

function shortenBy(address: string, words: readonly string[], cut: WordCut): string {
  let text = '';
  let done = 0;
  for (const { index: at } of address.matchAll(STARTS)) {
    const run = at < done ? undefined : longestRun(address, at, words);
    if (!run) continue;
    const isAll = run.from === 0 && run.to === words.length;
    const to = run.to === words.length ? '' : run.to;
    text += address.slice(done, at) + (isAll ? `<${cut}>` : `<${run.from}.${to}${cut}>`);
    done = at + run.length;
  }
  return text + address.slice(done);
}

type Run = { readonly from: number; readonly to: number; readonly length: number };

function longestRun(address: string, at: number, words: readonly string[]): Run | undefined {
  let best: Run | undefined;
  for (let from = 0; from < words.length; from += 1) {
    if (!address.startsWith(words[from] ?? '', at)) continue;
    let to = from + 1;
    let length = (words[from] ?? '').length;
    while (to < words.length && address.startsWith(`-${words[to] ?? ''}`, at + length)) {
      length += 1 + (words[to] ?? '').length;
      to += 1;
    }
    if (length >= LEAST_LETTERS && length > (best?.length ?? 0)) best = { from, to, length };
  }
  return best;
}
