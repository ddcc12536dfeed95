import { pictureId } from '../model/picture-file.ts';
import { proseComponents } from '../model/prose-components.ts';
import { fragments } from '../model/routes.ts';
import type { Check, CheckedEntry } from './checked-content.ts';
import { issue } from './issue.ts';

/** A figure or a picture where a text prints it. */
interface Printed {
  what: 'figure' | 'picture';
  id: string;
  line: number;
}

function figuresIn({ prose }: CheckedEntry): Printed[] {
  return (prose?.uses ?? []).flatMap(({ name, props: { id }, line }) =>
    proseComponents[name]?.collection === 'figures' && typeof id === 'string'
      ? [{ what: 'figure', id, line }]
      : [],
  );
}

function picturesIn({ prose }: CheckedEntry): Printed[] {
  return (prose?.images ?? []).flatMap(({ address, line }) => {
    const id = pictureId(address);
    return id === undefined ? [] : [{ what: 'picture', id, line }];
  });
}

/** Figures and pictures that a text prints twice: they would have one id, and say no more. */
export const checkRepeatedUses: Check = ({ entries }) =>
  entries.flatMap((entry) => {
    const first = new Map<string, number>();
    return [...figuresIn(entry), ...picturesIn(entry)].flatMap(({ what, id, line }) => {
      const fragment = fragments[what](id);
      const earlier = first.get(fragment);
      first.set(fragment, earlier ?? line);
      const { file } = entry;
      return earlier === undefined
        ? []
        : [
            issue(
              'printed-twice',
              { file, line },
              { what, id, first: `${file}:${earlier}`, address: `#${fragment}` },
            ),
          ];
    });
  });
