import { packCode } from './pack-code.ts';

await packCode();
