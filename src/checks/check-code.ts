import { suggestId } from './check-ids.ts';
import type { Check } from './checked-content.ts';
import { issue } from './issue.ts';

/**
 * Code in a text, which would run while the site is built: braces and first words of a paragraph
 * that MDX takes for code, attributes of tags that are code, and those of headings.
 */
export const checkCode: Check = (content) =>
  content.entries.flatMap(({ file, prose }) => [
    ...(prose?.code ?? []).map(({ text, line }) =>
      issue('code-in-text', { file, line }, { code: text.split('\n')[0] ?? '' }),
    ),
    ...(prose?.uses ?? []).flatMap(({ name, codeProps, line }) =>
      codeProps.map((code) => issue('code-in-tag', { file, line }, { name, code })),
    ),
    ...(prose?.sections ?? [])
      .filter(({ attributes }) => attributes.length > 0)
      .map(({ id = '', title, depth, attributes, line }) => {
        // An id with spaces is read as an id and attributes without a value.
        const isSpaced = !attributes.some((attribute) => /^\.|=/u.test(attribute));
        const suggestion = suggestId(
          [id, ...(isSpaced ? attributes : [])].join(' ').trim() || title,
        );
        return issue(
          'heading-attributes',
          { file, line },
          { title, depth, attributes, suggestion },
        );
      }),
  ]);
