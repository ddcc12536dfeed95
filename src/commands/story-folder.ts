import { whyNoContent } from '../integrations/refuse-folders.ts';
import { contentFolder } from '../model/content-folder.ts';
import { refuse } from './refuse.ts';

/** The folder of the story; a command ends with a sentence where there is none. */
export function storyFolder(): string {
  const why = whyNoContent(process.env['CONTENT_DIR']);
  return why ? refuse(why) : contentFolder();
}
