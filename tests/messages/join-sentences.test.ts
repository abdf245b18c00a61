import { expect, onTestFinished, test } from 'vitest';
import { joinSentences } from '#src/messages/join-sentences.ts';
import { en } from '#src/messages/languages/en.ts';
import { startCatalogue } from '#src/messages/messages.ts';
import { startSiteLanguage } from '#src/messages/start-site-language.ts';

test('sentences are joined as the language does it, without those that are not there', async () => {
  onTestFinished(() => startCatalogue(en));
  expect(joinSentences('One.', undefined, 'Two.')).toBe('One. Two.');
  await startSiteLanguage('ja');
  expect(joinSentences('一。', '二。')).toBe('一。二。');
});
