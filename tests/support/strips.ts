import * as fc from 'fast-check';
import { publicationOrder } from '#src/evidence/publication-order.ts';
import { layStrip, type Strip } from '#src/evidence/strip/lay-strip.ts';
import { forAll } from './for-all.ts';
import { anyOrderedStory } from './ordered-stories.ts';
import { plainReport, plainStory } from './stories.ts';

const widths = [288, 620, 1000];

/** Stories with a strip: some report of their event has a known time. */
export const drawable = anyOrderedStory.filter((story) => publicationOrder(story).event.length > 0);

/** Checks the strip of any such story, at each CSS width of pages. */
export function ofEach(check: (strip: Strip, width: number) => void): void {
  forAll(
    fc.property(drawable, fc.constantFrom(...widths), (story, width) =>
      check(layStrip(publicationOrder(story), width), width),
    ),
  );
}

/**
 * The strip, `width` CSS pixels wide, of a lead and of reports at these minutes from it. A report
 * over three days away is background.
 */
export const strip = (offsets: readonly number[], width = 288): Strip => {
  const coverage = offsets.map((offset, at) =>
    plainReport(`r${at}`, offset, { tier: Math.abs(offset) > 4320 ? 'background' : 'event' }),
  );
  return layStrip(publicationOrder(plainStory({ coverage })), width);
};
