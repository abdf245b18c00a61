import { measured } from './measured.ts';
// Loaded before, as the compiler's libraries are.
import 'gray-matter';

/** The loop of gray-matter without the start of its process. */
const loop = new URL('./gray-matter-loop.mjs', import.meta.url).href;
await measured(() => import(loop));
