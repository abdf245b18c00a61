import { basename, resolve } from 'node:path';
import { cancel, intro, isCancel, select, text } from '@clack/prompts';
import {
  type Choices,
  parseAddress,
  parseName,
  StarterError,
  systemLanguage,
  systemTimeZone,
} from './choices.ts';

/** What the command line says. */
export type GivenChoices = {
  readonly folder: string | undefined;
  readonly name?: string | undefined;
  readonly from?: Choices['from'] | undefined;
  readonly address?: string | undefined;
  readonly language?: string | undefined;
  readonly yes: boolean;
  readonly coranto: string;
};

const DEFAULT_FOLDER = 'my-news';

/**
 * Asks on the terminal for what is not given. Without a terminal, or if nothing is to be asked,
 * takes what most sites begin with. Undefined if the questions were left.
 */
export async function completeChoices({
  folder = DEFAULT_FOLDER,
  language = systemLanguage(),
  yes,
  coranto,
  ...known
}: GivenChoices): Promise<Choices | undefined> {
  // To Node it is the current folder, and a script's variable may be unset.
  if (folder === '') throw new StarterError('The folder has no name. Write where the site goes.');
  const usual: Asked = { name: nameOf(folder), from: 'articles', address: '' };
  const isAsking = !yes && process.stdin.isTTY && process.stdout.isTTY;
  const asked = isAsking ? await askFor(known, usual) : {};
  if (asked === undefined) return undefined;
  return {
    folder: resolve(folder),
    language,
    timeZone: systemTimeZone(),
    coranto,
    name: known.name ?? asked.name ?? usual.name,
    from: known.from ?? asked.from ?? usual.from,
    address: known.address ?? asked.address ?? usual.address,
  };
}

type Asked = Pick<Choices, 'name' | 'from' | 'address'>;
type Known = { readonly [K in keyof Asked]?: Asked[K] | undefined };

async function askFor(known: Known, usual: Asked): Promise<Partial<Asked> | undefined> {
  intro('A news site with Coranto');
  const asked: { name?: string; from?: Asked['from']; address?: string } = {};
  if (known.name === undefined) {
    const name = await text({
      message: 'What is the site called?',
      placeholder: usual.name,
      defaultValue: usual.name,
      validate: faultOf((typed) => parseName(typed || usual.name)),
    });
    if (isCancel(name)) return leave();
    asked.name = parseName(name);
  }
  if (known.from === undefined) {
    const from = await select({
      message: 'What does it show?',
      options: [
        { value: 'articles', label: 'Articles that I write', hint: 'a file for each' },
        { value: 'feeds', label: 'Feeds that it imports', hint: 'RSS and Atom' },
      ] as const,
    });
    if (isCancel(from)) return leave();
    asked.from = from;
  }
  if (known.address === undefined) {
    const address = await text({
      message: 'Where will it stand? (Enter, if you do not know yet)',
      placeholder: 'https://example.com/news/',
      validate: faultOf((typed) => parseAddress(typed)),
    });
    if (isCancel(address)) return leave();
    asked.address = parseAddress(address ?? '');
  }
  return asked;
}

function leave(): undefined {
  cancel('Nothing was written.');
}

/** What is wrong with a typed text, for the prompt. */
const faultOf =
  (parse: (typed: string) => unknown) =>
  (typed: string | undefined): string | undefined => {
    try {
      parse(typed ?? '');
      return undefined;
    } catch (error) {
      if (error instanceof StarterError) return error.message;
      throw error;
    }
  };

/** A name made of the folder's: `my-news` is My News. */
function nameOf(folder: string): string {
  const words = basename(resolve(folder))
    .split(/[-_\s]+/)
    .filter((word) => word !== '');
  const name = words
    .map((word) => word.charAt(0).toLocaleUpperCase('en') + word.slice(1))
    .join(' ');
  return name === '' ? 'My News' : name;
}
