import { expect, test } from 'vitest';
import type { Fetched } from '#src/import/fetch/fetched.ts';
import { HOUR_MS, NOON, smallImport, source } from '../support/import/small-feeds.ts';
import { articlesOf } from '../support/import/stored-archive.ts';

const FEED = `<rss version="2.0"><channel><title>Times</title>
<item><title>Harbour bridge closes for urgent repairs</title><link>https://times.example/a</link>
<pubDate>Thu, 26 Nov 2026 08:00:00 GMT</pubDate></item>
<item><title>Parliament passes the education budget</title><link>https://times.example/b</link>
<pubDate>Thu, 26 Nov 2026 09:00:00 GMT</pubDate></item>
</channel></rss>`;

const answer = (text: string, etag: string): Fetched => ({
  kind: 'body',
  bytes: new TextEncoder().encode(text),
  type: 'application/rss+xml',
  address: 'https://times.example/feed',
  moved: undefined,
  validators: { etag, modified: undefined },
});

test('a feed that was cut off is asked for as a whole again, and its rest comes', async () => {
  const cut = FEED.slice(0, FEED.indexOf('Parliament'));
  const { data, run, answers, etags } = await smallImport([source('times')], {
    times: answer(cut, '"one"'),
  });
  expect((await run()).sources[0]?.notes.join()).toContain('cut off');
  answers.set('times', answer(FEED, '"one"'));
  await run(NOON + HOUR_MS);
  await run(NOON + 2 * HOUR_MS);
  expect(etags).toEqual([undefined, undefined, '"one"']);
  expect(articlesOf(data)).toHaveLength(2);
});
