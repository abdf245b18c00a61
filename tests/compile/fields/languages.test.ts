import { expect, test } from 'vitest';
import { foreignTo, languageTag } from '#src/compile/articles/language-tag.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const herald = { name: 'Herald', domain: 'herald.example' };
const report = (language: unknown, webUrl: string, more = {}) =>
  relatedReport({ title: `Report at ${webUrl}`, language, webUrl, ...more });

test('a language is carried where it is not the site’s, an outlet’s where its report names none', async () => {
  const { compile, out } = await openWorkspace({
    'site.yaml': 'language: en-GB\n',
    'organizations/herald.md': '---\ndomain: herald.example\nlanguage: DE-at\n---\n',
    'articles/lead.md': articleFile({
      language: 'tr',
      related: [
        report('en', 'https://gazette.example/1'),
        report('pt-br', 'https://gazette.example/2'),
        report(undefined, 'https://herald.example/3', { provider: herald }),
        report('en-US', 'https://herald.example/4', { provider: herald }),
      ],
    }),
  });
  expect(await compile()).toMatchObject({ wrote: true, problems: [] });
  const { lang, coverage } = await openBundle(out).story('lead');
  expect(lang).toBe('tr');
  expect(
    Object.fromEntries(coverage.map((each) => [each.original?.href.at(-1), each.lang])),
  ).toEqual({
    1: undefined,
    2: 'pt-BR',
    3: 'de-AT',
    4: undefined,
  });
});

test.each([['klingonese!'], [''], [7], [['en']]])(
  '%j is no language: it is ignored with a warning, and the article stays',
  async (language) => {
    const { compile, out } = await openWorkspace({ 'articles/lead.md': articleFile({ language }) });
    const { wrote, problems } = await compile();
    expect(wrote).toBe(true);
    expect(problems).toMatchObject([
      { field: 'language', refused: false, message: expect.stringContaining('language tag') },
    ]);
    expect((await openBundle(out).story('lead')).lang).toBeUndefined();
  },
);

test('a script apart is another language to read, a country is not', () => {
  expect(foreignTo('zh', 'zh-TW')).toBe('zh-TW');
  expect(foreignTo('zh-TW', 'zh-Hant')).toBeUndefined();
  expect(foreignTo('en', 'en-NZ')).toBeUndefined();
  expect(languageTag(' he-il ')).toBe('he-IL');
});
