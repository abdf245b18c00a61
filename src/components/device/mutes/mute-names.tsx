import { Fragment } from 'react';
import { textMarks } from '#src/content/text/text-marks.ts';
import { language } from '#src/messages/messages.ts';
import type { MuteName } from '../list-here.ts';

/** The names of mutes, each isolated: a reader typed it, or an archive has it. */
export function MuteNames({ mutes }: { readonly mutes: readonly MuteName[] }) {
  return mutes.map(({ item, name, lang }, at) => (
    <Fragment key={item}>
      {at > 0 ? ' · ' : null}
      <bdi {...(lang === undefined ? {} : textMarks(lang, language().tag))}>{name}</bdi>
    </Fragment>
  ));
}
