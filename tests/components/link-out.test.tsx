import { expect, test } from 'vitest';
import { ReportRow } from '#src/components/coverage/report-row.tsx';
import { LinkOut } from '#src/components/link-out.tsx';
import { mount } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const link = { href: 'https://news.paper.example/x', host: 'news.paper.example' };

test.each([
  ['', undefined, ' at news.paper.example'],
  ['its own', 'paper.example', ''],
  ['the host itself', 'news.paper.example', ''],
  ['another', 'newspaper.example', ' at news.paper.example'],
  ['one that only ends alike', 'aper.example', ' at news.paper.example'],
])('a link beside the outlet of %s domain says its host: “%s”', (_, domain, said) => {
  const beside = domain === undefined ? {} : { beside: { domain } };
  const { root } = mount(
    <LinkOut link={link} {...beside}>
      Headline
    </LinkOut>,
  );
  expect(root.textContent).toBe(`Headline${said}`);
  expect(root.querySelector('a')?.rel).toBe('noreferrer');
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
