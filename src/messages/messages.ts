import type { Catalogue, Language, MessageKey, Room, RoomMessages, ValuesOf } from './catalogue.ts';
import { formatParts, type Values } from './format-parts.ts';

/** The language of the interface; one at a time, because choosing another reloads the page. */
let current: Language | undefined;
const rooms = new Map<string, RoomMessages>();

/** Starts the interface in a language, without any messages of an earlier one. */
export function startLanguage(language: Language): void {
  current = language;
  rooms.clear();
}

/** Adds a room's messages in the language that was started. */
export function addRoom(room: Room, messages: RoomMessages): void {
  rooms.set(room, messages);
}

/** Starts the interface in a language with all rooms, for Node. */
export function startCatalogue({ language, ...all }: Catalogue): void {
  startLanguage(language);
  for (const [room, messages] of Object.entries(all)) rooms.set(room, messages);
}

export const hasRoom = (room: Room): boolean => rooms.has(room);

/** The language of the interface. Throws before `startLanguage`. */
export function language(): Language {
  if (!current) throw new Error('call startLanguage');
  return current;
}

/** A message's text as written in the catalogue. Throws if its room was not loaded. */
export function textOf(key: MessageKey): string {
  const [room = '', name = ''] = key.split('.');
  const text = rooms.get(room)?.[name];
  if (text === undefined)
    throw new Error(`the message ${key} is not loaded: its page lacks a room in page-rooms.ts`);
  return text;
}

/** A message in the interface's language, with its values. */
export function t<K extends MessageKey>(
  key: K,
  ...values: unknown extends ValuesOf<K> ? [] : [values: ValuesOf<K>]
): string;
export function t(key: MessageKey, values: Values<never> = {}): string {
  return formatParts(textOf(key), values, language()).join('');
}
