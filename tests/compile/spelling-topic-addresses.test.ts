import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugify } from '#src/compile/articles/slugify.ts';
import { runs } from '#tests/support/few.ts';
import { forAll } from '#tests/support/for-all.ts';

describe('a name is spelt as an address', () => {
  test.each([
    ['C', 'c'],
    ['C++', 'cpp'],
    ['C++17', 'cpp17'],
    ['g++', 'gpp'],
    ['Notepad++', 'notepadpp'],
    ['C#', 'csharp'],
    ['Ｃ＃', 'csharp'],
    ['C♯', 'csharp'],
    ['C#7.0', 'csharp7-0'],
    ['F#', 'fsharp'],
    ['C*', 'c-star'],
    ['.NET', 'dotnet'],
    ['.NET Core', 'dotnet-core'],
    ['ASP.NET', 'asp-net'],
    ['C#.NET', 'csharp-net'],
    ['Node.js', 'node-js'],
    ['…and so on', 'and-so-on'],
    ['Disney+', 'disney-plus'],
    ['A+', 'a-plus'],
    ['+972 Magazine', 'plus-972-magazine'],
    ['Health + Wellness', 'health-wellness'],
    ['#MeToo', 'metoo'],
    ['R&D', 'r-d'],
    ['++', 'topic-2b-2b'],
    ['❤️', 'topic-2764'],
    ['AI-Ethics', 'ai-ethics'],
    ['\ufb01nance', 'finance'],
    ['\u0131stanbul', 'istanbul'],
    ['\u0130STANBUL', 'istanbul'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['ΛΌΓΟΣ', 'λόγος'],
    ['ΣΊΣΥΦΟΣ 𝛓🅐', 'σίσυφος-σ'],
    ['人工智能', '人工智能'],
    ['page', 'page'],
    ['index.html', 'index-html'],
    ['__proto__', 'proto'],
    ['AUX', 'aux_topic'],
    ['COM¹', 'com1_topic'],
  ])('%s: %s', (name, slug) => expect(slugify(name)).toBe(slug));

  test('in any case and any form of Unicode alike, as one lawful folder, and the same when spelt again', () => {
    forAll(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (name) => {
        const slug = slugify(name);
        for (const form of ['NFC', 'NFD', 'NFKC'] as const)
          expect(slugify(name.normalize(form))).toBe(slug);
        expect(slugify(name.toUpperCase())).toBe(slug);
        expect(slug).toMatch(
          /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:_topic)?$/u,
        );
        expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(190);
        if (!slug.endsWith('_topic')) expect(slugify(slug)).toBe(slug);
      }),
      runs(150, 1000),
    );
  });
});
