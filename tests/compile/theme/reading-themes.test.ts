import { describe, expect, test } from 'vitest';
import { themeStyle } from '#src/content/publisher/theme.ts';
import { openPublisher } from '#src/render/hosting/open-publisher.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { ownFont, ownTheme } from '#tests/support/own-theme.ts';
import { openWorkspace, readTree } from '#tests/support/workspace.ts';

const font = ownFont();

const compileTheme = async (css: string, files: Readonly<Record<string, Uint8Array>> = {}) => {
  const workspace = await openWorkspace({
    'articles/a.md': articleFile(),
    'fonts/own.woff2': font,
    'theme.css': css,
    ...files,
  });
  return { workspace, ...(await workspace.compile()) };
};

const root = (line: string): string => `/* ours */\n:root {\n  ${line}\n}\n`;
const face = (line: string): string =>
  `@font-face {\n  font-family: Own;\n  ${line};\n  src: url(fonts/own.woff2);\n}\n`;

describe('theme.css', () => {
  test('sets colours and fonts, which the bundle has for hosts and the build as files', async () => {
    const { workspace, problems, look } = await compileTheme(ownTheme);
    expect(problems).toEqual([]);
    const { theme } = await openPublisher(workspace.out);
    expect(theme).toEqual(look.theme);
    const [{ file, bytes } = { file: '', bytes: font }] = look.fonts;
    expect(file).toMatch(/^assets\/font-[\da-f]{16}\.woff2$/);
    expect(Buffer.from(bytes).equals(font)).toBe(true);
    expect(theme && themeStyle(theme, '/sub/')).toBe(
      `@font-face{font-family:"Own Serif";font-weight:700;font-display:swap;src:url(/sub/${file}) format("woff2")}` +
        '@layer tokens{:root:root{--paper:light-dark(#fffdf5, #0d1117);--accent:light-dark(#00507a, #8fd3ff);' +
        '--accent-ink:light-dark(#ffffff, #001824);--serif:"Own Serif",Georgia;--sans:Verdana,"DejaVu Sans";--ui:var(--sans)}}',
    );
  });

  test('may be missing or empty, and then nothing of it is anywhere', async () => {
    for (const css of ['', '/* nothing */', ':root {}']) {
      const { workspace, problems, look } = await compileTheme(css);
      expect([problems, look]).toEqual([[], { fonts: [] }]);
      expect([...(await readTree(workspace.out)).keys()]).not.toContain('publisher.json');
    }
  });

  test.each([
    '--accent: rebeccapurple',
    '--ink: rgb(10 10 10)',
    '--ink: hsl(210, 50%, 10%)',
    '--ink: light-dark(rgb(1, 2, 3), oklch(95% 0.02 90))',
    '--font-mono: "IBM Plex Mono", ui-monospace, monospace',
  ])('may have %s', async (line) => {
    const { problems } = await compileTheme(root(`${line};`));
    expect(problems.filter(({ refused }) => refused)).toEqual([]);
  });

  test.each([
    [root('--acent: #00f;'), 3, '--acent', /nothing that a theme can set; write one of --paper,/],
    [root('color: red;'), 3, 'color', /nothing that a theme can set/],
    [root('--text-1: 2rem;'), 3, '--text-1', /nothing that a theme can set/],
    [root('--ui: Arial;'), 3, '--ui', /nothing that a theme can set/],
    [root('--ink: url(https://spy.example/x);'), 3, '--ink', /no colour of its own/],
    [root('--ink: var(--paper);'), 3, '--ink', /no colour of its own/],
    [root('--ink: currentcolor;'), 3, '--ink', /no colour of its own/],
    [root('--ink: #12345;'), 3, '--ink', /no colour of its own/],
    [root('--ink: rgb(0 0 0 / 50%);'), 3, '--ink', /lets the ground through; write an opaque/],
    [root('--ink: transparent;'), 3, '--ink', /lets the ground through/],
    [root('--ink: light-dark(#000);'), 3, '--ink', /not two colours/],
    [root('--ink: #000 !important;'), 3, '--ink', /important/],
    [root('--sans: Arial, url(x);'), 3, '--sans', /no name of a font/],
    [root('--sans: Source Sans 3;'), 3, '--sans', /no name of a font; .* with quotes if/],
    [root('--sans: Georgia, inherit;'), 3, '--sans', /no name of a font/],
    [root('--sans: "A\\"}";'), 3, '--sans', /no name of a font/],
    [root('--sans: "</style><script>";'), 3, '--sans', /no name of a font/],
    [root('@media print { --ink: #000 }'), 3, 'rule', /no part of a theme/],
    ['@import "https://spy.example/a.css";', 1, 'rule', /no part of a theme; write colours/],
    ['\n@media print { :root { --ink: #000 } }', 2, 'rule', /no part of a theme/],
    ['body { --ink: #000 }', 1, 'rule', /no part of a theme/],
    [':root, body { --ink: #000 }', 1, 'rule', /no part of a theme/],
    [':root { --ink: #000', 1, 'file', /is not CSS/],
    [`/*${'a'.repeat(20_000)}*/`, 1, 'file', /it is in every page; shorten it/],
    [face('behavior: url(x)'), 3, 'behavior', /nothing that is read of a font/],
    [face('font-weight: url(x)'), 3, 'font-weight', /which it cannot be/],
    [face('src: url(https://spy.example/a.woff2)'), 3, 'src', /forbids fonts of other sites/],
    [face('src: url(fonts/../../secret.woff2)'), 3, 'src', /write url\(fonts/],
    [face('src: local(Arial)'), 3, 'src', /write url\(fonts/],
    [face('src: url(fonts/gone.woff2)'), 3, 'src', /does not exist; put it into fonts\//],
    [face('src: url(fonts/ttf.woff2)'), 3, 'src', /no WOFF2; convert/],
    [face('src: url(fonts/large.woff2)'), 3, 'src', /more than 524288; leave letters out/],
    ['@font-face { font-family: Own }', 1, 'rule', /lacks font-family or src/],
    ['@font-face { src: url(fonts/own.woff2) }', 1, 'rule', /lacks font-family or src/],
  ])('is refused for %j', async (css, line, field, said) => {
    const { problems, wrote } = await compileTheme(css, {
      'fonts/ttf.woff2': Buffer.from('\0\x01\0\0 a font of another kind'),
      'fonts/large.woff2': Buffer.concat([font, Buffer.alloc(524_288)]),
    });
    expect(wrote).toBe(false);
    expect(problems).toMatchObject([{ path: 'theme.css', line, field, refused: true }]);
    expect(problems[0]?.message).toMatch(said);
  });

  test('warns of each pair that readers cannot tell apart, with its ratio and scheme', async () => {
    const { problems, wrote } = await compileTheme(root('--accent: light-dark(#e07070, #ff9d92);'));
    expect(wrote).toBe(true);
    expect(problems.every(({ refused, line }) => !refused && line === 3)).toBe(true);
    const told = problems.map(({ message }) => message);
    expect(told).toContain(
      '--accent on --paper has a contrast of 3.04 in the light scheme (links), and some readers need 4.5; make one of the two darker or lighter',
    );
    expect(told.some((message) => message.startsWith('--accent-ink on --accent has'))).toBe(true);
    expect(told.join()).not.toContain('dark scheme');
  });

  test('may name fonts as browsers do: a system’s own, and in other letters', async () => {
    const { problems } = await compileTheme(root('--sans: -apple-system, Überschrift, Arial;'));
    expect(problems).toEqual([]);
  });

  test('is measured with the design’s own colours beside those that it sets', async () => {
    const paper = await compileTheme(root('--paper: #fff;'));
    expect(paper.problems.map(({ message }) => message).join('\n')).toMatch(
      /^--ink on --paper has a contrast of 1\.\d\d in the dark scheme/m,
    );
    const focus = await compileTheme(root('--focus: light-dark(#949494, #fff);'));
    expect(focus.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^--focus on --paper has a contrast of 2\.9\d .* need 3;/),
      expect.stringMatching(/^--focus on --paper-2 has a contrast of 2\.6\d .* need 3;/),
    ]);
  });
});
