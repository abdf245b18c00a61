/**
 * The languages of the interface by their tags (BCP 47), each with its name in itself, in the order
 * of the menu. Adding one: its row here, its file in `languages/`, its line in `languages/all.ts`
 * and in `each-language.ts`, and its tag in `public/early.js`; types and tests name what is
 * missing.
 */
export const languageNames = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  pl: 'Polski',
  ru: 'Русский',
  ar: 'العربية',
  he: 'עברית',
  'zh-Hans': '简体中文',
  ja: '日本語',
} as const;

export type LanguageTag = keyof typeof languageNames;
