import { expect, test } from 'vitest';
import { ReportRow } from '#src/components/coverage/report-row.tsx';
import { LinkOut } from '#src/components/link-out.tsx';
import { isHostOf } from '#src/content/coverage/own-host.ts';
import { mount } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

test.each([
  ['paper.example', 'paper.example', true],
  ['paper.example', 'news.paper.example', true],
  ['news.paper.example', 'paper.example', false],
  ['aper.example', 'paper.example', false],
])('an outlet of %s has %s: %s', (domain, host, isOwn) => {
  expect(isHostOf({ domain }, host)).toBe(isOwn);
});

test('a link says its host to a listener where nothing shows it', () => {
  const link = { href: 'https://paper.example/x', host: 'paper.example' };
  const said = (showsHost: boolean) =>
    mount(
      <LinkOut link={link} showsHost={showsHost}>
        Headline
      </LinkOut>,
    ).root.textContent;
  expect(said(false)).toBe('Headline at paper.example');
  expect(said(true)).toBe('Headline');
});

test('a report says where its link leads if that is not its outlet, also to a listener', () => {
  const linksOf = (host: string) => {
    const report = plainReport('a', 5, { original: { href: `https://${host}/a`, host } });
    const { root } = mount(
      <ReportRow
        lead={plainStory()}
        report={{ ...report, offset: 5 }}
        original={undefined}
        marked={false}
      />,
    );
    return [...root.querySelectorAll('a[rel]')].map((out) => out.textContent);
  };
  const { domain } = plainReport('a', 5).outlet;
  expect(linksOf(domain)).toEqual(['Report a', 'Internet Archive copy']);
  expect(linksOf('msn.example')).toEqual(['Report a at msn.example', 'Internet Archive copy']);
});
