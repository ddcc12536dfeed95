import type { Check } from './checked-content.ts';
import { issue } from './issue.ts';

/** An address as a file is named; what cannot be read names none. */
function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}

/** Pictures without words, and pictures that are not files of the site. */
export const checkPictures: Check = ({ entries, served }) =>
  entries.flatMap(({ file, prose }) =>
    (prose?.images ?? []).flatMap(({ address, alt, line }) => [
      ...(alt.trim() === '' ? [issue('no-alt', { file, line })] : []),
      ...(served.has(decodeAddress(address))
        ? []
        : [
            issue(
              /^\/(?![/\\])/u.test(address) ? 'missing-picture' : 'foreign-picture',
              { file, line, shown: address.slice(0, 80) },
              { address: address.slice(0, 80) },
            ),
          ]),
    ]),
  );
