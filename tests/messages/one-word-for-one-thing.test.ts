import { expect, test } from 'vitest';
import { catalogues } from '#src/messages/languages/all.ts';

/**
 * Words that were seen for a thing that has another word in the language, and other ways to address
 * the reader than the language's own. A line says the words that are right.
 */
const strays: Readonly<Record<string, readonly RegExp[]>> = {
  // save: merken (a story), speichern; follow: folgen, as abonnieren is for feeds; undo: rückgängig
  de: [
    /sichern\b/i,
    /zurücknehmen/i,
    /\bbehalten(?:e|en)?\b.*Meldungen$/i,
    /Aufmacher/,
    /ohne Netz/,
  ],
  // offline: hors connexion; mute: sourdine, as filtres are those of lists
  fr: [
    /sans réseau|(?:lire|lecture|lisibles?) hors ligne/i,
    /vos filtres/i,
    /rien n’a été repris/i,
  ],
  // usted; file: fichero, as archivo is the archive
  es: [
    /\b(?:has|abras|abres|borres|vacíes|tus)\b/i,
    /\b(?:un|antes un|como) archivo\b/i,
    /sin red\b/i,
  ],
  // Words that Brazil and Portugal share
  pt: [
    /\bficheiro|\bregisto|\banula|\bsalv[ae]r?\b|\bsalv[ao]s?\b|\babas?\b/i,
    /veículo/i,
    /por si:/,
  ],
  // tu
  it: [/\b(?:lei|scelga|salvi|ricarichi|selezioni|scegliere il)\b/i, /senza rete/i],
  // site: serwis; outlet: redakcja; story: wiadomość
  pl: [/witryn/i, /\bmedia(?:ch)?\b/i, /zapisan\p{L}+ artykuł/iu, /bez sieci/i],
  // follow: следить, as подписаться is for feeds; mute: игнорировать; story: новость
  ru: [/заглуш/i, /материалы|материалов/i, /\bсвяз[ьи]\b/i, /отписаться/i],
  // mute: كتم; outlet: وسيلة إعلام
  ar: [/حجب/, /الجهات الناشرة/],
  // plural; page: עמוד
  he: [/(?:^| )ש?קראת(?: |$)/, /השתקת[.|]/, /ששינית\b/, /הדף (?:הזה|דורש)/, /לא מקוונת|בלי רשת/],
  'zh-Hans': [/本设备/, /、主题、/, /(?<!您)你/, /收藏的报道/, /备注/],
  ja: [/ブラウザー/, /読書/, /保存した記事|読んだ記事/],
};

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

test.each(Object.values(catalogues).filter(({ language }) => language.tag !== 'en'))(
  'in $language.tag one thing has one word',
  ({ language, ...rooms }) => {
    const texts = textsOf(rooms);
    const found = strays[language.tag]?.map((stray) => texts.filter((text) => stray.test(text)));
    expect(found?.flat()).toEqual([]);
  },
);
