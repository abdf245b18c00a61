import type { CarriedData } from '../carry/carried-text.ts';
import { writeCarried } from '../carry/carried-text.ts';
import { type CarriedFault, MOST_BYTES, readCarried } from '../carry/read-carried.ts';

/** Why a file is left as it is: damaged, not ours, or more than is read. */
export type StepFileFault = CarriedFault | 'otherSite';

export type StepFileText =
  | { readonly fault: StepFileFault }
  | {
      readonly fault?: undefined;
      readonly carried: CarriedData;
      /** It was just made, and is empty. */
      readonly isNew: boolean;
    };

/**
 * Reads the text of a file that is kept in step with the site at `site`. Stricter than an import,
 * because the file is written again: whatever would be lost by that is a fault.
 */
export function readStepFile(text: string, site: string): StepFileText {
  if (text.trim() === '') return { carried: { items: {} }, isNew: true };
  const read = readCarried(text);
  if (read.fault) return { fault: read.fault };
  const { carried, refused } = read;
  if (carried.site !== undefined && carried.site !== site) return { fault: 'otherSite' };
  if (refused.length > 0) return { fault: 'damaged' };
  // A later version may add fields without a new number: they would be lost.
  const again = writeCarried(carried);
  if (countFields(JSON.parse(again)) !== countFields(JSON.parse(text))) return { fault: 'newer' };
  return { carried, isNew: false };
}

/**
 * The text of the file after a step: all of the device, which has what was in the file, and the
 * settings that the file has. Those are of each device. Texts of saved stories are left out: each
 * device gets them from the site, and what a publisher takes down must be in no file. Undefined if
 * it is more than is read.
 */
export function stepFileText({ items, ...rest }: CarriedData): string | undefined {
  const text = writeCarried({
    ...rest,
    items: { ...items, savedStory: undefined, savedCheck: undefined },
  });
  return text.length > MOST_BYTES ? undefined : text;
}

/** Fields of all objects in a JSON value. */
function countFields(json: unknown): number {
  if (!(json instanceof Object)) return 0;
  const fields = Object.values(json);
  const own = Array.isArray(json) ? 0 : fields.length;
  return fields.reduce((sum: number, field: unknown) => sum + countFields(field), own);
}
