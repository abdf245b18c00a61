import type { fileTable } from '#src/content/bundle/file-table.ts';

/**
 * One sentence for each kind of file in the bundle, for programs of others: the description of its
 * JSON Schema, and its row in `docs/bundle.md`.
 */
export const fileSentences: Readonly<Record<keyof typeof fileTable, string>> = {
  manifest:
    'The entrance: the site, its counts, its largest topics, and the names of the files that have a digest in theirs.',
  cards: 'Cards of up to 64 stories in the order of the columns: what a list shows of a story.',
  front: 'The front page: the edition, the newest other stories, and the days before.',
  columns:
    'Every story as numbers, newest first, and the names of the card files in the same order.',
  ids: 'The id of every story, newest first, ten digits each in one text.',
  topics: 'Every topic with its parent and its count of stories, and former addresses of topics.',
  outlets: 'Every outlet with its counts, and the name of the file of their figures.',
  figures: 'Of every outlet: how often it follows, how late it is, and the quality of its reports.',
  appearances: 'Of every outlet: the stories of others that have it in their coverage, by number.',
  ledger: 'The build’s account of every file of the archive: what became of it, and why.',
  feeds:
    'The feeds that the site imports, as the last import left them; absent if it imports none.',
  memory: 'What the build knows of earlier ones, for making pages; absent if that is nothing.',
  search: 'The beginning of a search: the parts of the index and their files.',
  searchPlaces: 'The digits of the card files, packed, so that results know where their cards are.',
  searchHeat: 'The heat of the stories of a part of the index, packed.',
  searchDates: 'The days of a part of the index that have stories, and how many.',
  searchWords: 'Terms of a range of the index in order, packed, and the files with their postings.',
  searchEndings: 'Terms of a range of the index, read from their end, packed.',
  searchPostings: 'The stories that have some terms, and where, packed.',
  addresses:
    'The packs in which stories are, by what their slugs begin with, or lists of 128 packs each.',
  packLists: 'Some packs, by what the slugs in them begin with; absent in archives of few packs.',
  packs: 'Whole stories of one month in columns, packed by rules of the reader’s code.',
  archive: 'The packs of the whole archive: names, first slugs, stories and bytes.',
  redirects: 'Where addresses lead that have no story: those of a range of ids.',
  lines: 'Every storyline with its stories’ slugs and shared words, for devices without a network.',
  stories:
    'What is at the address of a story: the story with its coverage, a redirect, or that it is gone. Only in what `coranto compile` writes: a site has stories in packs.',
  storylines:
    'What is at the address of a storyline: the storyline with its stories, or a redirect.',
  ownPages: 'A page that the publisher wrote, as a tree of elements.',
  publisher:
    'What the publisher tells hosts and crawlers: redirects, robots, colours and fonts; absent if that is nothing.',
  storylineList: 'The storylines with the newest stories first, at most 500.',
  storylinePages:
    'Every storyline by id with the time of its last story, and former addresses. Only in what `coranto compile` writes.',
};
