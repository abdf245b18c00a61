import type { CliRow } from './cli-row.ts';
import { cache, data, json, keepGoing, noCache, unpublished } from './shared-rows.ts';

const problems = 'Problems go to the error output as path:line: field: what is wrong; what to do.';

export const check = {
  brief: 'Checks all articles as a build does, and writes nothing.',
  more: problems,
  examples: [
    ['', 'the articles in data/'],
    ['--data news --format github', 'in a workflow of GitHub Actions: shows problems in the files'],
  ],
  first: 2,
  options: {
    data,
    format: {
      value: 'FORMAT',
      initial: 'text',
      brief: 'how problems are printed: text, json (one object), or github (annotations)',
    },
    cache,
    noCache,
  },
  codes: [
    [0, 'a build would succeed, perhaps with warnings'],
    [1, 'a build would refuse articles'],
    [2, 'the command or the disk failed'],
  ],
} as const satisfies CliRow;

export const compile = {
  brief: 'Compiles a folder of articles into the bundle that the reader shows: its data alone.',
  more: problems,
  examples: [
    ['', 'the articles in data/ become the files in bundle/'],
    ['--data archive --slice 2/5 --cache parsed', 'parses the second of five shares'],
  ],
  first: 3,
  options: {
    data,
    out: {
      value: 'DIR',
      initial: 'bundle',
      brief: 'the folder of the bundle: missing, empty, or an earlier bundle',
    },
    keepGoing,
    unpublished,
    cache,
    noCache,
    slice: {
      value: 'I/N',
      without: 'the whole archive',
      brief:
        'parse the I-th of N shares into the cache and write no bundle: N machines that share the cache do the work, and a run without --slice puts the bundle together',
    },
    json,
  },
  codes: [
    [0, 'the bundle is written'],
    [1, 'files were refused, and nothing was written'],
    [2, 'the command or the disk failed; the earlier bundle is unchanged'],
  ],
} as const satisfies CliRow;

export const judge = {
  brief:
    'Asks you to judge pairs of your archive, so that the site can say how often its rules are wrong.',
  more: 'Pairs are shown without the rule’s decision. Answer y (yes), n (no) or u (unsure); b goes back, q quits. Each answer is saved at once in verdicts.yaml of the data folder: run the command again to continue. If the input is not a terminal, one answer per line is read.',
  examples: [
    ['', 'asks about 50 pairs of data/'],
    ['--data news --pairs 100', 'about 100 pairs of news/'],
  ],
  first: 2,
  options: {
    data,
    pairs: {
      value: 'N',
      without: '50, or as many as the file says',
      brief: 'how many pairs are drawn',
    },
    seed: {
      value: 'N',
      without: '1, or what the file says',
      brief: 'which pairs are drawn: the same number draws the same pairs',
    },
    cache,
    noCache,
  },
  codes: [
    [0, 'finished, or stopped by q or by the end of the input'],
    [1, 'verdicts.yaml is refused'],
    [2, 'the command or the disk failed'],
  ],
} as const satisfies CliRow;
