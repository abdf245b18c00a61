import { expect, test } from 'vitest';
import { openSearch } from '#tests/support/searched.ts';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';

test('of a search that a filter leaves without stories, the stories of the filter are counted', async () => {
  const { search } = await openSearch(await compileSixtyStories());
  const weather = new Set((await search('topic:weather')).stories);
  const among = (story: number) => !weather.has(story);
  const { stories, inTheWay } = await search('story topic:weather -title:early', { among });
  expect(stories).toHaveLength(0);
  // Thirty on traffic; all sixty without the filter.
  expect(inTheWay.map(({ filter, stories: n }) => [filter.is, n])).toEqual([['field', 30]]);
});

test('nothing is in the way alone where two operators are', async () => {
  const { search } = await openSearch(await compileSixtyStories());
  expect((await search('story topic:weather topic:traffic date:2023')).inTheWay).toEqual([]);
});
