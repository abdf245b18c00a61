import { hash } from 'node:crypto';
import { addressFile } from '#src/url/story-file-path.ts';
import type { OpenBundle } from '../open-bundle.ts';
import type { Channel } from './channel.ts';

/**
 * All that a channel's feeds are made of, as one text; `others` is what is beside the bundle, such
 * as the code. Each story is read once.
 */
export function openFeedInputs(
  { manifest: { site, built }, memory, columns, card, text }: OpenBundle,
  others: readonly unknown[],
): (channel: Channel) => Promise<string> {
  const stories = new Map<number, Promise<string>>();
  const read = async (number: number): Promise<string> => {
    const { slug } = await card(number);
    const told = [memory.updated.get(slug), memory.ids.get(slug), columns.minutes[number]];
    return hash('sha256', JSON.stringify([await text(addressFile(slug)), ...told]));
  };
  const digestOf = (number: number): Promise<string> => {
    const known = stories.get(number) ?? read(number);
    stories.set(number, known);
    return known;
  };
  return async ({ stories: numbers, ...channel }) =>
    JSON.stringify([
      ...others,
      site,
      channel,
      [memory.site, memory.feeds.get(channel.page)],
      // Only a feed without items has the time of the build.
      numbers.length === 0 ? built : '',
      await Promise.all(numbers.map(digestOf)),
    ]);
}
