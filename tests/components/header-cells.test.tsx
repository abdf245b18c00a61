import { expect, test } from 'vitest';
import { HeatReceipt } from '#src/components/evidence/heat-receipt.tsx';
import { OrderPart } from '#src/components/evidence/order/order-part.tsx';
import { SourceMixPart } from '#src/components/evidence/sources/source-mix.tsx';
import { BarList } from '#src/components/plots/bar-list.tsx';
import { mount } from '#tests/support/mount.tsx';
import { plainReport, plainStory } from '#tests/support/stories.ts';

/** What a header cell without `scope` is of, by the algorithm of the standard (HTML, 4.9.12.2). */
function scopeOf(cell: HTMLTableCellElement): string | null {
  const table = cell.closest('table');
  const row = cell.closest('tr');
  const isHeader = ({ localName }: Element): boolean => localName === 'th';
  if (cell.scope) return cell.scope;
  if ([...(row?.cells ?? [])].every(isHeader)) return 'col';
  const column = [...(table?.rows ?? [])].flatMap(({ cells }) => cells[cell.cellIndex] ?? []);
  return column.every(isHeader) ? 'row' : null;
}

const heat = { heat: 62, quality: 52, receipt: { k: 10, related: 1 } };
const story = plainStory({
  ...heat,
  coverage: [plainReport('a', 5), plainReport('old', 9000, { tier: 'background' })],
});
const bars = (
  <BarList caption="Quality" unit="Reports" bars={[{ key: 'a', name: 'A', count: 2 }]} />
);

test.each([
  ['order of publication', <OrderPart key="order" story={story} />],
  ['source mix', <SourceMixPart key="mix" story={story} />],
  ['heat', <HeatReceipt key="heat" story={story} />],
  ['figures of an outlet', bars],
])('every cell of %s has its headers, before and after a script runs', (_, part) => {
  for (const now of [undefined, new Date('2024-05-01T00:00:00Z')]) {
    const { root } = mount(part, now ? { now } : {});
    const [table] = root.querySelectorAll('table');
    const headers = [...(table?.querySelectorAll('th') ?? [])];
    expect(headers.length).toBeGreaterThan(1);
    const scopes = headers.map((cell) => [cell.textContent, scopeOf(cell)]);
    expect(scopes).toEqual(
      headers.map((cell) => [cell.textContent, cell.closest('thead') ? 'col' : 'row']),
    );
  }
});
