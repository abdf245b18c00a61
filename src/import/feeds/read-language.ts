import { languageTag } from '#src/compile/articles/language-tag.ts';

/** Codes for "no language", "several" and "unknown". */
const NO_LANGUAGE = /^(?:und|mul|zxx|mis)(?:-|$)/;

/**
 * A language as feeds state it, as a canonical tag (BCP 47): `en-us`, `en_US`. Undefined for a
 * missing or invalid one, a name (`English`), and codes that name no language.
 */
export function readLanguage(written: string | undefined): string | undefined {
  const tag = languageTag(written?.trim().replaceAll('_', '-'));
  return tag !== undefined && /^[a-z]{2,3}(?:-|$)/.test(tag) && !NO_LANGUAGE.test(tag)
    ? tag
    : undefined;
}
