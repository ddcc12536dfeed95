import { contentFolder } from '../model/content-folder.ts';
import { readContent } from '../model/read-content.ts';
import { writeSchemas } from '../model/write-schemas.ts';

const folder = contentFolder();
writeSchemas(folder, readContent(folder));
