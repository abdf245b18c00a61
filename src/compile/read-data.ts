import { isWhole } from './articles/article.ts';
import { partitionArticles } from './articles/partition-articles.ts';
import { type ReadArticlesOptions, readArticles } from './articles/read-articles.ts';
import { readDropped } from './feeds/read-dropped.ts';
import { readFeeds } from './feeds/read-feeds.ts';
import { readSplits } from './feeds/read-splits.ts';
import { readInstallPictures } from './install/read-install-pictures.ts';
import { readPublisher, withTheme } from './publisher/read-publisher.ts';
import { addOffsets } from './site/add-offsets.ts';
import { readOrganizations } from './site/read-organizations.ts';
import { readSite } from './site/read-site.ts';
import { readTopics } from './site/read-topics.ts';
import { readLook } from './theme/read-look.ts';
import { readVerdicts } from './verdicts/read-verdicts.ts';

/**
 * Reads a data folder: its articles, sorted by what becomes of them, and the files that describe
 * the site, its topics, its outlets, what a person judged and what the import did, with the
 * problems of all. `now` is the time of the build, milliseconds.
 */
export async function readData(
  data: string,
  { now, ...reading }: ReadArticlesOptions & { readonly now: number },
) {
  const articles = await readArticles(data, reading);
  const described = readTopics(data);
  const organizations = readOrganizations(data);
  const { site, named, written, ...siteRead } = await readSite(data);
  const { publisher, ...publisherRead } = await readPublisher(data, written);
  const { install, ...installRead } = await readInstallPictures(data, named);
  const { look, ...themeRead } = await readLook(data);
  const { isSplit, ...splitsRead } = readSplits(data);
  const { verdicts, ...judgements } = readVerdicts(data, isSplit);
  const { feeds, ...feedsRead } = readFeeds(data, site.language);
  const { dropped, ...droppedRead } = readDropped(data);
  const archive = partitionArticles(articles.files);
  const timed = [...archive.published, ...archive.unpublished.filter(isWhole)];
  return {
    archive,
    topics: described.topics,
    organizations,
    site: {
      ...addOffsets(site, timed, now),
      ...publisher.site,
    },
    publisher: withTheme(publisher, look),
    look,
    verdicts,
    judgements,
    feeds,
    dropped,
    install,
    problems: [
      ...[
        articles,
        siteRead,
        publisherRead,
        themeRead,
        installRead,
        described,
        organizations,
        archive,
      ],
      ...[feedsRead, droppedRead, splitsRead],
    ].flatMap(({ problems }) => problems),
  };
}
