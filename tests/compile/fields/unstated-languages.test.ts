import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contraryTo, nameLanguage, textLanguage } from '#src/compile/articles/text-language.ts';
import { directionOf } from '#src/content/text/direction.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const arabic = 'ChatGPT يصل إلى المدارس الثانوية في المنارة';

test('letters of another script than the site’s have no language that is known', () => {
  expect(contraryTo('en', arabic)).toBe('und-Arab');
  expect(contraryTo('en', 'הכנסת אישרה את החוק, 2024')).toBe('und-Hebr');
  expect(contraryTo('en', '新しいスクーター条例')).toBe('und');
  expect(contraryTo('ja', '新しいスクーター条例 for all')).toBeUndefined();
  expect(contraryTo('ar', arabic)).toBeUndefined();
  expect(contraryTo('ar', 'ChatGPT in secondary schools')).toBe('und');
  expect(contraryTo('en', 'Dès l’été, 24/7 — ёлка')).toBeUndefined();
  expect(contraryTo('en', '2024: 100%')).toBeUndefined();
});

const latin = fc.string({ unit: fc.constantFrom('a', 'é', 'Z', 'ß') });
const arab = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ى', 'ڤ') });
const neutral = fc.string({ unit: fc.constantFrom(' ', '3', '٣', '«', '\u0301', '…', '😀') });

test('the majority of the letters decides, wherever they are', () => {
  fc.assert(
    fc.property(latin, arab, neutral, fc.boolean(), (left, right, other, isFirst) => {
      const text = isFirst ? `${right}${other}${left}` : `${left}${other}${right}`;
      const isRightMore = right.length > left.length;
      expect(contraryTo('en', text)).toBe(isRightMore ? 'und-Arab' : undefined);
      expect(contraryTo('fa', text)).toBe(left.length > right.length ? 'und' : undefined);
    }),
  );
});

test('a mark has the direction of most letters, the site’s on a tie', () => {
  const letters = fc.constantFrom('a', 'ب', 'ש', 'ж', '字', 'ก');
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 1 }),
      fc.constantFrom('en', 'ar', 'ja', 'he'),
      (text, site) => {
        const right = text.filter((letter) => letter === 'ب' || letter === 'ש').length;
        const left = text.length - right;
        const found = directionOf(contraryTo(site, text.join('')) ?? site);
        const most = left > right ? 'ltr' : 'rtl';
        expect(found).toBe(left === right ? directionOf(site) : most);
      },
    ),
  );
});

test('what is stated counts, whatever the letters are', () => {
  expect(textLanguage('en', 'ar', 'GPT-5')).toBe('ar');
  expect(textLanguage('en', 'en-GB', arabic)).toBeUndefined();
});

test('a name is in its owner’s language if it is in that script', () => {
  expect(nameLanguage('en', 'ar', 'النهار الجديد')).toBe('ar');
  expect(nameLanguage('en', 'ar', 'Alnahar')).toBeUndefined();
  expect(nameLanguage('en', undefined, '朝陽新報')).toBe('und');
});

test('every text of a story has its mark in the bundle, and none that needs none', async () => {
  const { compile, out } = await openWorkspace({
    'organizations/nahar.md': '---\ndomain: nahar.example\nlanguage: ar\n---\n',
    'articles/lead.md': articleFile({
      title: arabic,
      excerpt: 'تبدأ التجربة',
      topics: ['تقنية', 'Schools'],
      provider: { name: 'النهار', domain: 'nahar.example' },
      related: [
        relatedReport({
          title: 'GPT هنا',
          excerpt: 'نص طويل بلا لغة',
          webUrl: 'https://a.example/1',
        }),
        relatedReport({ title: 'In Latin', webUrl: 'https://a.example/2' }),
      ],
    }),
  });
  await compile();
  const { lang, outlet, topics, coverage } = await openBundle(out).story('lead');
  expect({ lang, outlet: outlet.lang, topics: topics.map((topic) => topic.lang) }).toEqual({
    lang: 'ar',
    outlet: 'ar',
    topics: ['und-Arab', undefined],
  });
  expect(coverage.map(({ title, lang: of }) => [title, of])).toEqual(
    expect.arrayContaining([
      ['GPT هنا', 'und-Arab'],
      ['In Latin', undefined],
    ]),
  );
});
