import { cleanText } from '#src/compile/articles/clean-text.ts';
import { CompileError } from '#src/compile/problem.ts';
import { addFeeds, removeFeed } from '../sources/edit-feeds-yaml.ts';
import type { NewFeed } from '../sources/entry-text.ts';
import { feedAddress } from '../sources/feed-address.ts';
import { FEEDS_YAML } from '../sources/feeds-yaml.ts';
import type { ImportCommand } from './import-options.ts';
import { ofFile, readFeedsText, saveFeedsText, shownList } from './load-list.ts';
import type { NewsFolder } from './news-folder.ts';
import { importCommand } from './next-command.ts';

/** What `--add` and `--remove` did, by address. */
export type ListEdit = {
  readonly added: readonly string[];
  /** Listed before. */
  readonly known: readonly string[];
  readonly removed: readonly string[];
};

/**
 * Adds and removes feeds in a folder's feeds.yaml. Rejects with a CompileError if an address is
 * none, a feed to remove is not listed, or the file is unusable; then nothing is written.
 */
export async function editList(folder: NewsFolder, command: ImportCommand): Promise<ListEdit> {
  const before = readFeedsText(folder);
  const feeds = command.add.map((text) => toFeed(text, command));
  const { text: longer, added } = ofFile(FEEDS_YAML, () => addFeeds(before, feeds));
  let text = longer;
  const removed = command.remove.map((each) => addressOf('--remove', each));
  for (const address of removed) {
    const edit = ofFile(FEEDS_YAML, () => removeFeed(text, address));
    if (edit.removed === 0)
      throw new CompileError(
        `${shownList(folder)} does not list ${address}, so nothing was changed. Write the address as it is there.`,
      );
    text = edit.text;
  }
  if (!command.dryRun && added.length + removed.length > 0) await saveFeedsText(folder, text);
  const news = new Set(added.map(({ address }) => address));
  const known = feeds.map(({ address }) => address).filter((address) => !news.has(address));
  return { added: [...news], known, removed };
}

const toFeed = (text: string, { name, topics }: ImportCommand): NewFeed => ({
  address: addressOf('--add', text),
  name: cleanText(name ?? '') || undefined,
  topics: [...new Set(topics.map((topic) => cleanText(topic)).filter((topic) => topic !== ''))],
  language: undefined,
});

function addressOf(option: string, text: string): string {
  const judged = feedAddress(text);
  if ('address' in judged) return judged.address;
  throw new CompileError(`${option} ${text}: ${judged.fault}`);
}

/** For people. */
export function formatEdit(
  { added, known, removed }: ListEdit,
  folder: NewsFolder,
  command: ImportCommand,
): string {
  const list = shownList(folder);
  const [add, remove] = command.dryRun ? ['Would add', 'Would remove'] : ['Added', 'Removed'];
  const lines = [
    ...added.map((address) => `${add} ${address} to ${list}.`),
    ...known.map((address) => `${list} lists ${address} already; nothing was changed.`),
    ...removed.map((address) => `${remove} ${address} from ${list}; its articles stay.`),
    command.dryRun ? 'Nothing was written (--dry-run).' : `Next: ${importCommand(command)}`,
  ];
  return `${lines.join('\n')}\n`;
}
