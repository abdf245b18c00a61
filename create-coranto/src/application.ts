import { buildApplication, buildCommand } from '@stricli/core';
import own from '../package.json' with { type: 'json' };
import { parseAddress, parseLanguage, parseName, parsePackage, StarterError } from './choices.ts';
import { completeChoices, type GivenChoices } from './complete-choices.ts';
import { firstBuild } from './first-build.ts';
import { starterFiles } from './starter-files.ts';
import { writeStarter } from './write-starter.ts';

type Flags = Omit<GivenChoices, 'folder'> & { readonly install: boolean };

/** Writes a new site, then builds it. Resolves with nothing, or with the error to show. */
async function create({ install, ...given }: Flags, folder?: string): Promise<Error | undefined> {
  try {
    const choices = await completeChoices({ ...given, folder });
    if (choices === undefined) return new StarterError('Nothing was written.');
    await writeStarter(choices.folder, starterFiles(choices, new Date()));
    firstBuild(choices.folder, install);
    return undefined;
  } catch (error) {
    if (error instanceof StarterError) return error;
    throw error;
  }
}

const command = buildCommand({
  func: (flags: Flags, folder?: string) => create(flags, folder),
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        { brief: 'where to write it', parse: String, placeholder: 'folder', optional: true },
      ],
    },
    flags: {
      name: { kind: 'parsed', parse: parseName, brief: "The site's name", optional: true },
      from: {
        kind: 'enum',
        values: ['articles', 'feeds'],
        brief: 'What it shows: articles that you write, or feeds that it imports',
        optional: true,
      },
      address: {
        kind: 'parsed',
        parse: parseAddress,
        brief: 'Where the site will stand, such as https://example.com/news/',
        optional: true,
      },
      language: {
        kind: 'parsed',
        parse: parseLanguage,
        brief: "The site's language, such as en (default: this machine's)",
        optional: true,
      },
      yes: {
        kind: 'boolean',
        brief: 'Ask nothing: take what is not given as it is',
        default: false,
      },
      install: {
        kind: 'boolean',
        brief: 'Install Coranto and build the site at once (default: yes)',
        default: true,
      },
      coranto: {
        kind: 'parsed',
        parse: parsePackage,
        brief: 'The package to install: a version, or a .tgz file',
        default: `^${own.version}`,
      },
    },
  },
  docs: {
    brief: 'Writes a new news site into a folder, and builds it.',
    fullDescription: [
      'Writes a new news site into a folder, and builds it.',
      '',
      'In a terminal it asks for what is not given: the name, what the site shows, and its address.',
      'It never overwrites a file: the folder is new or empty.',
    ].join('\n'),
  },
});

/** The command line of `npm create coranto`. */
export const application = buildApplication(command, {
  name: own.name,
  versionInfo: { currentVersion: own.version },
  scanner: { caseStyle: 'allow-kebab-for-camel' },
});
