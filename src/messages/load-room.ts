import type { Language, Room, RoomMessages } from './catalogue.ts';
import { shelfOf } from './message-shelves.ts';
import { addRoom, hasRoom, language, startLanguage } from './messages.ts';

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: Vite's interface is added to, which only an interface can
  interface ImportMetaEnv {
    /** Folder of the files of messages, below the site's base. */
    readonly VITE_MESSAGES: string;
  }
}

/** A file of messages, as `message-files.ts` writes them; only the first has the language. */
type MessageFile = {
  readonly default: { readonly [R in Room]?: RoomMessages };
  readonly language?: Language;
};

/** Files that are on their way: each is requested once. */
const loading = new Map<string, Promise<void>>();

/** Loads the first view's messages in a language (`tag`) and starts the interface in it. */
export async function loadLanguage(tag: string): Promise<void> {
  const file = await readMessages(tag, shelfOf('site'));
  if (!file.language) throw new Error(`the messages in ${tag} do not say what their language is`);
  startLanguage(file.language);
  addRooms(file);
}

/** Loads rooms that are not here yet. Rejects if one does not arrive. */
export async function loadRooms(rooms: readonly Room[]): Promise<void> {
  await Promise.all(rooms.filter((room) => !hasRoom(room)).map((room) => loadShelf(shelfOf(room))));
}

function addRooms({ default: rooms }: MessageFile): void {
  for (const [room, messages] of Object.entries(rooms)) addRoom(room, messages);
}

/** Milliseconds to wait for the words of a fault: they are asked for on a line that has failed. */
const FAULT_WORDS = 2000;

/**
 * Loads the words of faults if they come in time; a fault has others without them. Never rejects.
 */
export async function loadFaultWords(): Promise<void> {
  if (hasRoom('faults')) return;
  const late = new Promise((resolve) => setTimeout(resolve, FAULT_WORDS));
  await Promise.race([loadRooms(['faults']).catch(() => undefined), late]);
}

function loadShelf(shelf: string): Promise<void> {
  const coming =
    loading.get(shelf) ??
    readMessages(language().tag, shelf)
      .then(addRooms)
      .finally(() => loading.delete(shelf));
  loading.set(shelf, coming);
  return coming;
}

/** Path of the file of a room below the site's base; `messageModules` writes it. */
export const roomFile = (tag: string, room: Room): string => shelfFile(tag, shelfOf(room));

const shelfFile = (tag: string, shelf: string): string =>
  `${import.meta.env.VITE_MESSAGES}${tag}/${shelf}.js`;

/**
 * One address for all languages and files: a list of their hashed names would be in the first view.
 */
async function readMessages(tag: string, shelf: string): Promise<MessageFile> {
  if (import.meta.env.DEV) {
    const { siteCatalogue } = await import('./start-site-language.ts');
    const { language: found, ...rooms } = await siteCatalogue(tag);
    return { default: rooms, language: found };
  }
  const file: MessageFile = await import(
    /* @vite-ignore */ `${import.meta.env.BASE_URL}${shelfFile(tag, shelf)}`
  );
  return file;
}
