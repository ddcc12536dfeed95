import { resolve } from 'node:path';

/** The folder the story is read from, absolute: `CONTENT_DIR` in the environment, else `content`. */
export const contentFolder = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');
