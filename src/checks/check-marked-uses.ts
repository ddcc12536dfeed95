import { proseComponents } from '../model/prose-components.ts';
import type { Check } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

/** Records whose address in a text is marked at two uses. */
export const checkMarkedUses: Check = ({ entries }) =>
  entries.flatMap(({ file, prose }) => {
    const marked = new Map<string, number>();
    return (prose?.uses ?? []).flatMap(({ name, props, line }): Issue[] => {
      const id = props['id'];
      if (props['here'] === undefined || typeof id !== 'string') return [];
      const record = `${proseComponents[name]?.collection} ${id}`;
      const first = marked.get(record);
      if (first === undefined) marked.set(record, line);
      return first === undefined
        ? []
        : [issue('marked-twice', { file, line }, { id, first: `${file}:${first}` })];
    });
  });
