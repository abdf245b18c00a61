import { expect, test } from 'vitest';
import { greekArchive } from '#tests/support/greek-archive.ts';
import { englishWords } from '#tests/support/plain-english.ts';
import { startPseudo } from '#tests/support/pseudo.ts';
import { feedsOfFiles } from '#tests/support/written-feeds.ts';

/** Elements that a program reads: times, ids, languages. */
const FOR_PROGRAMS =
  /<(pubDate|lastBuildDate|dateModified|language|guid|id|updated|published|docs)\b[^>]*>.*?<\/\1>/gs;
const ENTITY = /&(?:amp;)?(?:lt|gt|quot|apos|amp|#\w+);/g;

/** What a reader of the file sees: texts, and the names of OPML's outlines. */
function seen(xml: string): string {
  const names = [...xml.matchAll(/ (?:text|title|description|label)="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  return xml
    .replaceAll(FOR_PROGRAMS, '')
    .replaceAll(/<!\[CDATA\[|\]\]>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(ENTITY, ' ')
    .concat(names.join(' '));
}

/** Every text of a JSON Feed that is no address, time, id or language. */
function textsOf(value: unknown, name = ''): string {
  if (typeof value === 'string')
    return /url|date|^id$|image|language|version/.test(name)
      ? ''
      : `${value.replaceAll(/<[^>]*>/g, ' ').replaceAll(ENTITY, ' ')}\n`;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, part]) => textsOf(part, Array.isArray(value) ? name : key))
    .join('');
}

test('no feed has a word of ours that is not in the catalogue', async () => {
  startPseudo();
  const { text } = await feedsOfFiles(greekArchive);
  for (const file of [
    '/outlets/eta.example/feed.xml',
    '/topics/καιρός/feed.xml',
    '/feed.xml',
    '/atom.xml',
  ])
    expect(englishWords(seen(await text(file))), file).toEqual([]);
  const json: unknown = JSON.parse(await text('/feed.json'));
  expect(englishWords(textsOf(json))).toEqual([]);
  expect(textsOf(json)).toMatch(/Ṽþéɱ|óƥéɱ|Óþéñ/);
  expect(englishWords(seen(await text('/opml.xml')))).toEqual([]);
});
