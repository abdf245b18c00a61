/** Chinese in traditional letters, which is no language of ours. */
const TRADITIONAL = /^zh-(?!hans).*(hant|tw|hk|mo)/;

/**
 * The first of the wanted languages (BCP 47 tags, as in `navigator.languages`) that is among
 * `known`, whatever the country; undefined if there is none. `public/early.js` does the same.
 */
export function chooseLanguage(
  wanted: readonly string[],
  known: readonly string[],
): string | undefined {
  for (const tag of wanted) {
    const small = tag.toLowerCase();
    const tongue = small.split('-')[0]?.replace('iw', 'he');
    const found = TRADITIONAL.test(small)
      ? undefined
      : known.find((at) => at.split('-')[0] === tongue);
    if (found) return found;
  }
  return undefined;
}
