import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schemas.ts';

mkdirSync('content/.schema', { recursive: true });
for (const { file, text } of jsonSchemas()) writeFileSync(`content/.schema/${file}`, text);
