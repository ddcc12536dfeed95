import type { Story } from '../model/story.ts';
import { type citationFiles as Files, citationFiles, fileNames } from './citation-files.ts';
import { citeStory } from './cite-story.ts';
import { listCited } from './list-cited.ts';

/** The files of one kind, each by its path below `/cite/` without its ending. */
export const listCitationFiles = (story: Story): { params: { entry: string } }[] =>
  listCited(story).flatMap(({ address, passages }) => {
    const names = passages.length > 0 ? Object.values(fileNames) : [fileNames.page];
    return names.map((name) => ({ params: { entry: `${address.slice(1)}${name}` } }));
  });

/** A file of references. */
export function citationResponse(
  story: Story,
  form: keyof typeof Files,
  entry = '',
  root = '/',
): Response {
  const { write, type } = citationFiles[form];
  const [, path = '', name] = /^(.*?)([\w-]+)$/u.exec(entry) ?? [];
  const cited = citeStory(story, root).pages.get(`/${path}`);
  if (!cited) throw new Error(`Nothing can be cited of "/${path}".`);
  const { page, passages } = cited;
  const citations = name === fileNames.page ? [page] : passages;
  return new Response(`${write(citations.map(({ item }) => item))}\n`, {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
}
