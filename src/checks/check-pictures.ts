import type { Check } from './checked-content.ts';
import { issue } from './issue.ts';

/** Pictures without words, and pictures that are not files of the site. */
export const checkPictures: Check = (content) =>
  content.entries.flatMap(({ file, prose }) =>
    (prose?.images ?? []).flatMap(({ address, alt, line }) => [
      ...(alt.trim() === '' ? [issue('no-alt', { file, line })] : []),
      ...(/^\/(?![/\\])/u.test(address)
        ? []
        : [issue('foreign-picture', { file, line, shown: address.slice(0, 80) })]),
    ]),
  );
