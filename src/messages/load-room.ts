import type { Language, Room, RoomMessages } from './catalogue.ts';
import { addRoom, hasRoom, language, startLanguage } from './messages.ts';

/** A file of messages, as `message-files.ts` writes them; only the first room has the language. */
type RoomFile = { readonly default: RoomMessages; readonly language?: Language };

/** Rooms that are on their way: each is requested once. */
const loading = new Map<Room, Promise<RoomFile>>();

/** Loads the first view's messages in a language (`tag`) and starts the interface in it. */
export async function loadLanguage(tag: string): Promise<void> {
  const { language: loaded, default: messages } = await readRoom(tag, 'site');
  if (!loaded) throw new Error(`the messages in ${tag} do not say what their language is`);
  startLanguage(loaded);
  addRoom('site', messages);
}

/** Loads rooms that are not here yet. Rejects if one does not arrive. */
export async function loadRooms(rooms: readonly Room[]): Promise<void> {
  await Promise.all(rooms.filter((room) => !hasRoom(room)).map(loadRoom));
}

/** Milliseconds to wait for the words of a fault: they are asked for on a line that has failed. */
const FAULT_WORDS = 2000;

/** Loads the words of faults if they come in time; a fault has others without them. Never rejects. */
export async function loadFaultWords(): Promise<void> {
  if (hasRoom('faults')) return;
  const late = new Promise((resolve) => setTimeout(resolve, FAULT_WORDS));
  await Promise.race([loadRooms(['faults']).catch(() => undefined), late]);
}

async function loadRoom(room: Room): Promise<void> {
  const coming = loading.get(room) ?? readRoom(language().tag, room);
  loading.set(room, coming);
  try {
    addRoom(room, (await coming).default);
  } finally {
    loading.delete(room);
  }
}

/** Path of a room's file below the site's base; `messageModules` writes it. */
export const roomFile = (tag: string, room: Room): string =>
  `${import.meta.env['VITE_MESSAGES']}${tag}/${room}.js`;

/**
 * One address for all languages and rooms: a list of their hashed names would be in the first view.
 */
async function readRoom(tag: string, room: Room): Promise<RoomFile> {
  if (import.meta.env.DEV) {
    const { siteCatalogue } = await import('./start-site-language.ts');
    const found = siteCatalogue(tag);
    return { default: found[room], language: found.language };
  }
  const file: RoomFile = await import(
    /* @vite-ignore */ `${import.meta.env.BASE_URL}${roomFile(tag, room)}`
  );
  return file;
}
