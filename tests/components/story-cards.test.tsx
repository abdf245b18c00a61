import { describe, expect, test } from 'vitest';
import { StoryCard } from '#src/components/story/story-card.tsx';
import { mount, press } from '#tests/support/mount.tsx';
import { plainStory } from '#tests/support/stories.ts';

const image = { url: 'https://pictures.example/a.jpg', width: 1200, height: 800 };
const outlet = {
  domain: 'techcrunch.com',
  name: 'TechCrunch',
  logo: { url: 'https://pictures.example/logo.png' },
};

describe('a story card', () => {
  test('heads its story with one link, and tells outlet, hour, topics and coverage', () => {
    const card = plainStory({ reports: 9, sources: 8 });
    const { root } = mount(<StoryCard card={card} density="cards" dayAbove />);
    expect(root.querySelector('h3 a')?.getAttribute('href')).toBe('/news/2021-12-13-ai-giant/');
    expect(root.querySelector('a[href="/outlets/techcrunch.com/"]')?.textContent).toContain(
      'TechCrunch',
    );
    expect(root.querySelector('a[href="/topics/ai/"]')?.textContent).toBe('AI');
    expect(root.querySelector('time')?.dateTime).toBe('2021-12-13T05:54:00Z');
    expect(root.querySelector('time')?.textContent).toBe('05:54');
    expect(root.textContent).toContain('8 independent sources');
  });

  test.each([
    [{ reports: 9, sources: 1 }, 'One source'],
    [{ reports: 19, talk: '1' }, 'One source'],
    [{ reports: 19, talk: '1', background: 18 }, 'One source · 18 background reports'],
    [{ reports: 1, talk: '1', background: 1 }, 'One source · 1 background report'],
    [{ reports: 1, talk: 'self', background: 1 }, 'Company’s own posts'],
    [{ reports: 3, event: 4, talk: 'unknown' }, '4 reports'],
    [{ reports: 0 }, 'One source'],
  ] as const)('says who reports it: %j', (over, words) => {
    for (const density of ['cards', 'compact', 'headlines'] as const) {
      const { root } = mount(<StoryCard card={plainStory(over)} density={density} />);
      expect(root.querySelector('[class*=coverage]')?.textContent).toBe(words);
    }
  });

  test('says nothing of a single report on a site of single reports', () => {
    const site = { mostlySingle: true };
    const single = mount(<StoryCard card={plainStory()} density="cards" />, site);
    expect(single.root.querySelector('[class*=coverage]')).toBeNull();
    const covered = plainStory({ reports: 2, talk: '1' });
    expect(mount(<StoryCard card={covered} density="cards" />, site).root.textContent).toContain(
      'One source',
    );
  });

  test.each([
    ['reports', { event: 38, outlets: 12, sources: 10 }, '38 reports · 10 independent sources'],
    ['outlets', { event: 38, outlets: 12, sources: 10 }, '12 outlets · 10 independent sources'],
    ['outlets', { reports: 0, outlets: 1 }, '1 outlet · One source'],
    ['reports', { event: 4, talk: 'unknown' }, '4 reports'],
  ] as const)('shows first what its list is ordered by, %s: %j', (figure, over, words) => {
    const card = { ...plainStory(), ...over };
    const { root } = mount(<StoryCard card={card} density="cards" figure={figure} />);
    expect(root.querySelector('[class*=coverage]')?.textContent).toBe(words);
  });

  test('asks nothing of other hosts with pictures off', () => {
    const card = plainStory({ image, outlet });
    expect(
      mount(<StoryCard card={card} density="cards" />).root.querySelectorAll('img'),
    ).toHaveLength(2);
    expect(
      mount(<StoryCard card={card} density="cards" />, { images: false }).root.querySelectorAll(
        'img',
      ),
    ).toHaveLength(0);
  });

  test('keeps the place of its pictures', () => {
    const { root } = mount(<StoryCard card={plainStory({ image, outlet })} density="compact" />);
    for (const picture of root.querySelectorAll('img')) {
      expect(picture.getAttribute('alt')).toBe('');
      expect(picture.getAttribute('loading')).toBe('lazy');
      // A logo has its size of styles.
      const isLogo = picture.className === 'logo';
      expect(isLogo || Number(picture.getAttribute('width')) > 0).toBe(true);
    }
    expect(root.querySelectorAll('img[width]')).toHaveLength(1);
  });

  test('is followed by a press beside its links, and not by one on them or on selected text', () => {
    const card = plainStory();
    const beside = mount(<StoryCard card={card} density="cards" />);
    press(beside.root.querySelector('p'));
    expect(beside.at()).toBe('/news/2021-12-13-ai-giant/');

    const topic = mount(<StoryCard card={card} density="cards" />);
    press(topic.root.querySelector('a[href="/topics/ai/"]'));
    expect(topic.at()).toBe('/topics/ai/');

    const selecting = mount(<StoryCard card={card} density="cards" />);
    const excerpt = selecting.root.querySelector('p');
    if (excerpt) getSelection()?.selectAllChildren(excerpt);
    press(excerpt);
    expect(selecting.at()).toBe('/');
    getSelection()?.removeAllRanges();
  });

  test('leaves a press on a link to open elsewhere to that link', () => {
    const { root } = mount(<StoryCard card={plainStory()} density="cards" />);
    let followed = 0;
    root.querySelector('h3 a')?.addEventListener('click', () => {
      followed += 1;
    });
    press(root.querySelector('a[href="/topics/ai/"]'), { ctrlKey: true });
    expect(followed).toBe(0);
    press(root.querySelector('p'), { ctrlKey: true });
    expect(followed).toBe(1);
  });

  test('says in words that it is a video, that it is not published, and shows a time to come as a date', () => {
    const card = plainStory({
      kind: 'video',
      unpublished: true,
      future: true,
      time: '2031-01-02T03:04:05Z',
    });
    const { root } = mount(<StoryCard card={card} density="headlines" />, {
      now: new Date('2031-01-03T00:00:00Z'),
    });
    expect(root.textContent).toContain('Video');
    expect(root.textContent).toContain('Unpublished');
    expect(root.textContent).toContain('2 Jan 2031');
    expect(root.textContent).not.toMatch(/ago|03:04/);
  });

  test('tells how long ago only of what was news when the site was built, and keeps the room for it until the clock is known', () => {
    const built = '2021-12-20T05:54:00Z';
    const read = (reading: { now?: Date; built: string }) => {
      const { root } = mount(<StoryCard card={plainStory()} density="cards" />, reading);
      return { text: root.textContent, room: root.querySelector('time + *') !== null };
    };
    expect(read({ built })).toEqual({ text: expect.not.stringContaining('ago'), room: true });
    expect(read({ built, now: new Date('2021-12-14T05:54:00Z') })).toEqual({
      text: expect.stringContaining('05:54, 1 day ago'),
      room: true,
    });
    const later = { built: '2022-01-20T05:54:00Z', now: new Date('2022-01-20T05:54:00Z') };
    expect(read(later)).toEqual({ text: expect.not.stringContaining('ago'), room: false });
  });

  test('shows its date as a line of a list, without an age', () => {
    const line = (dayAbove: boolean) =>
      mount(<StoryCard card={plainStory()} density="headlines" dayAbove={dayAbove} />, {
        now: new Date('2021-12-13T06:54:00Z'),
        built: '2021-12-13T06:00:00Z',
      }).root;
    expect(line(false).querySelector('time')?.textContent).toBe('13 Dec 2021, 05:54');
    expect(line(true).querySelector('time')?.textContent).toBe('05:54');
    expect(line(false).textContent).not.toContain('ago');
  });

  test('tells its number in a list of which only a part is in the page', () => {
    const card = plainStory();
    const { root } = mount(<StoryCard card={card} density="cards" number={3} of={375} />);
    const article = root.querySelector('article');
    expect(article?.ariaPosInSet ?? article?.getAttribute('aria-posinset')).toBe('3');
    expect(article?.getAttribute('aria-setsize')).toBe('375');
    const { root: whole } = mount(<StoryCard card={card} density="cards" number={3} />);
    expect(whole.querySelector('[aria-posinset]')).toBeNull();
  });

  test('isolates the direction of what others wrote', () => {
    const { root } = mount(<StoryCard card={plainStory({ lang: 'he' })} density="cards" />);
    expect(root.querySelector('h3')?.getAttribute('dir')).toBe('rtl');
    expect(root.querySelector('p')?.getAttribute('dir')).toBe('rtl');
    expect(root.querySelector('a[href^="/outlets/"] bdi')?.textContent).toBe('TechCrunch');
  });
});
