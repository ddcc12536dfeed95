import { resolve } from 'node:path';

/** The absolute path of the folder that holds the story: `CONTENT_DIR`, or else `content`. */
export const contentFolder = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');
