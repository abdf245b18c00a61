import type { Mute } from './mute.ts';
import type { Mutable } from './mute-test.ts';

/** A story as a list has it, perhaps without its outlet or its topics. */
export type ListedMutable = Mutable & { readonly slug?: string | undefined };

/** Whether mutes could have a story for what its list does not say of it. */
export const isPartial = (story: ListedMutable, mutes: readonly Mute[]): boolean =>
  story.slug !== undefined &&
  mutes.some(
    ({ of }) => (of === 'topic' && !story.topics) || (of === 'outlet' && !story.outlet?.domain),
  );
