import { en } from '#src/messages/languages/en.ts';
import { startCatalogue } from '#src/messages/messages.ts';

// Tests read the interface in English, unless they start another language.
startCatalogue(en);
