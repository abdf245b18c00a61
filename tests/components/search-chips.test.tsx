import { act, useState } from 'react';
import { useSearchParams } from 'react-router';
import { describe, expect, test } from 'vitest';
import { NarrowSearch } from '#src/components/search/operators/narrow-search.tsx';
import { partWords } from '#src/components/search/operators/operator-words.ts';
import { SearchChips } from '#src/components/search/operators/search-chips.tsx';
import { partsOf } from '#src/search/query/search-parts.ts';
import { mount, press } from '#tests/support/mount.tsx';

const names = { outlets: new Map([['wired.com', 'Wired']]) };
const hrefOf = (text: string): string => `/search/?${new URLSearchParams({ q: text })}`;

/** The chips of the search in the address. */
function Chips() {
  const [params] = useSearchParams();
  return <SearchChips text={params.get('q') ?? ''} names={names} hrefOf={hrefOf} />;
}

const open = (text: string) => mount(<Chips />, {}, hrefOf(text));
const textAt = (at: string): string | null => new URLSearchParams(at.split('?')[1]).get('q');
const labelled = (root: Element, label: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[aria-label="${label}"]`);
const chipsIn = (root: Element) =>
  [...root.querySelectorAll('li')].map((chip) => chip.querySelector('bdi')?.textContent);

test.each([
  ['outlet:wired.com', 'Outlet: Wired'],
  ['outlet:WIRED.com', 'Outlet: Wired'],
  ['outlet:"Small Paper"', 'Outlet: Small Paper'],
  ['-video', 'Not: video'],
  ['-topic:iot', 'Not: Topic: iot'],
  ['title:flood', 'In the title: flood'],
  ['"old bridge"', 'Exactly “old bridge”'],
  ['date:2021-03/2021-06', 'From March to June 2021'],
  ['date:2021-06/2021-03', 'From March to June 2021'],
  ['date:2020-03/2021-06', 'From March 2020 to June 2021'],
  ['date:2021-03', 'March 2021'],
  ['date:2021', '2021'],
  ['date:2021-03-05', '5 March 2021'],
  ['date:2021-03-05/', 'Since 5 March 2021'],
  ['date:/2021', 'Until 2021'],
  ['date:P1W', 'Last week of this archive'],
  ['date:P10D', 'Last 10 days of this archive'],
  ['before:2021-03', 'Before March 2021'],
  ['after:2021', 'After 2021'],
  ['kind:video', 'Videos'],
  ['sources:>3', 'More than 3 sources'],
  ['sources:1', 'Exactly 1 source'],
  ['only:one-outlet', 'One source'],
  ['old bridge OR flood', 'old bridge or flood'],
  ['-(a OR kind:video)', 'Not: a or Videos'],
])('%s is “%s” in words', (text, words) => {
  const [part] = partsOf(text);
  expect(part && partWords(part, names)).toBe(words);
});

describe('the chips of a search', () => {
  test('are its operators, in the order of the text', () => {
    const { root } = open('old kind:video bridge -outlet:wired.com');
    expect(chipsIn(root)).toEqual(['Videos', 'Not: Outlet: Wired']);
    expect(root.querySelector('ul')?.getAttribute('aria-label')).toBe('Operators of this search');
  });

  test('are not there without operators', () => {
    expect(open('old bridge').root.querySelector('ul')).toBeNull();
  });

  test('are removed from the text; the focus goes to the one in its place', () => {
    const page = open('x kind:video -topic:iot date:2021');
    const remove = labelled(page.root, 'Remove Videos');
    remove?.focus();
    press(remove);
    expect(textAt(page.at())).toBe('x -topic:iot date:2021');
    expect(document.activeElement).toBe(labelled(page.root, 'Remove Not: Topic: iot'));
  });

  test('the focus stays where they were once the last is removed', () => {
    const page = open('x kind:video');
    const remove = labelled(page.root, 'Remove Videos');
    remove?.focus();
    press(remove);
    expect(chipsIn(page.root)).toEqual([]);
    expect(page.root.contains(document.activeElement)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('are left out and asked for again, with the focus staying', () => {
    const page = open('x kind:video date:2021');
    labelled(page.root, 'Exclude Videos')?.focus();
    press(labelled(page.root, 'Exclude Videos'));
    expect(textAt(page.at())).toBe('x -kind:video date:2021');
    expect(document.activeElement).toBe(labelled(page.root, 'Include Videos again'));
    press(labelled(page.root, 'Include Videos again'));
    expect(textAt(page.at())).toBe('x kind:video date:2021');
  });

  test('keep their elements while others change', () => {
    const page = open('kind:video date:2021');
    const date = page.root.querySelectorAll('li')[1];
    press(labelled(page.root, 'Remove Videos'));
    expect(page.root.querySelectorAll('li')[0]).toBe(date);
  });
});

const option = (key: string, name: string) => ({ key, name, depth: 0, stories: 1 });
const choices = {
  outlets: [option('wired.com', 'Wired'), option('zdnet.com', 'ZDNet')],
  topics: [option('Machine learning', 'Machine learning')],
  oldest: '2019-03-04',
  newest: '2021-06-30',
};

function Narrowed({ start }: { readonly start: string }) {
  const [text, setText] = useState(start);
  return (
    <>
      <output>{text}</output>
      <NarrowSearch text={text} choices={choices} onSearch={setText} />
    </>
  );
}

function fill(field: Element | null | undefined, value: string): void {
  if (!field) throw new Error('there is no field');
  const name = field instanceof HTMLSelectElement ? 'change' : 'input';
  act(() => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(name, { bubbles: true }));
  });
}

describe('narrowing a search', () => {
  const fieldOf = (root: Element, label: string) =>
    [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.control;
  const add = (root: Element): void => press(root.querySelector('button'));
  const textIn = (root: Element) => root.querySelector('output')?.textContent;

  test('writes each operator into the text', () => {
    const { root } = mount(<Narrowed start="old brid" />);
    fill(fieldOf(root, 'Narrow by'), 'outlet');
    fill(root.querySelector('input[list]'), 'Wired');
    add(root);
    expect(textIn(root)).toBe('outlet:wired.com old brid');
    fill(root.querySelector('select'), 'topic');
    fill(root.querySelector('input[list]'), 'Machine learning');
    press(root.querySelector('input[type="checkbox"]'));
    add(root);
    expect(textIn(root)).toBe('-topic:"Machine learning" outlet:wired.com old brid');
    fill(root.querySelector('select'), 'kind');
    add(root);
    expect(textIn(root)).toMatch(/^kind:article /);
    fill(root.querySelector('select'), 'sources');
    fill(root.querySelector('input[type="number"]'), '4');
    add(root);
    expect(textIn(root)).toMatch(/^sources:>=4 /);
    fill(root.querySelector('select'), 'only');
    add(root);
    expect(textIn(root)).toMatch(/^only:one-outlet /);
  });

  test('takes days, and writes months by their names', () => {
    const { root } = mount(<Narrowed start='"x"' />);
    fill(root.querySelector('select'), 'date');
    const [from, to] = root.querySelectorAll('input[type="date"]');
    fill(from, '2021-03-01');
    fill(to, '2021-06-30');
    add(root);
    expect(textIn(root)).toBe('"x" date:2021-03/2021-06');
    expect(
      [...root.querySelectorAll<HTMLInputElement>('input[type="date"]')].map((each) => each.value),
    ).toEqual(['', '']);
  });

  test('suggests names of the archive that fit, and takes others', () => {
    const { root } = mount(<Narrowed start="" />);
    fill(root.querySelector('select'), 'outlet');
    fill(root.querySelector('input[list]'), 'zd');
    expect(
      [...root.querySelectorAll('datalist option')].map((each) => each.getAttribute('value')),
    ).toEqual(['ZDNet']);
    add(root);
    expect(textIn(root)).toBe('outlet:zd');
    expect(root.querySelector<HTMLInputElement>('input[list]')?.value).toBe('');
  });

  test('adds nothing without a value', () => {
    const { root } = mount(<Narrowed start="x" />);
    add(root);
    expect(textIn(root)).toBe('x');
    expect(root.querySelector('button')?.getAttribute('aria-disabled')).toBe('true');
  });
});
