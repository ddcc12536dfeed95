import type { Count } from '../model/count-days.ts';
import type { ComponentUse } from '../model/parse-prose.ts';
import { dateField } from '../schemas/fields.ts';
import { type Check, type CheckedContent, idsIn } from './checked-content.ts';
import { type Issue, type Where, issue } from './issue.ts';
import { proseComponents } from './prose-components.ts';

function checkProps({ name, props, text }: ComponentUse, where: Where): Issue[] {
  const component = proseComponents[name];
  if (!component)
    return [issue('unknown-component', where, { name, known: Object.keys(proseComponents) })];
  const unknown = Object.keys(props).filter((prop) => !component.props.includes(prop));
  const missing = component.required.filter((prop) => typeof props[prop] !== 'string');
  return [
    ...unknown.map((prop) => issue('unknown-prop', where, { name, prop, known: component.props })),
    ...missing.map((prop) => issue('missing-prop', where, { name, prop })),
    ...(component.stands === 'around' && text === '' ? [issue('no-words', where, { name })] : []),
  ];
}

function checkPlacement(
  { name, isBlock, standsAlone }: ComponentUse,
  where: Where,
  isNote: boolean,
): Issue[] {
  const { stands, isForChapters } = proseComponents[name] ?? {};
  if (isNote && isForChapters) return [issue('not-in-a-note', where, { name })];
  if (stands === 'block') return isBlock ? [] : [issue('block-inside-text', where, { name })];
  return stands && standsAlone ? [issue('components-alone', where, { name })] : [];
}

/** What `<Days>` may be asked to count. */
const COUNTS: readonly Count[] = ['days between', 'day number'];

const isDay = (value: string): boolean => dateField.safeParse(value).success;

function checkDays({ name, props }: ComponentUse, where: Where, content: CheckedContent): Issue[] {
  if (name !== 'Days') return [];
  const { from, to, count } = props;
  const values = [from, to].filter((value) => typeof value === 'string');
  const events = idsIn(content, 'events');
  const unknown = values.filter((value) => !events.includes(value) && !isDay(value));
  const [first, last] = values
    .map((value) => content.story.events.get(value)?.date ?? value)
    .filter(isDay);
  return [
    ...unknown.map((value) => issue('not-a-date-or-event', where, { value })),
    ...(first && last && last < first
      ? [issue('backwards', where, { first: `"from" ${first}`, last: `"to" ${last}` })]
      : []),
    ...(count === undefined || COUNTS.some((known) => known === count)
      ? []
      : [issue('wrong-prop', where, { name, prop: 'count', value: String(count), known: COUNTS })]),
  ];
}

const show = ({ name, props, text }: ComponentUse): string => {
  const written = Object.entries(props).map(([prop, value]) =>
    value === true ? ` ${prop}` : ` ${prop}="${value}"`,
  );
  return text ? `<${name}${written.join('')}>${text}</${name}>` : `<${name}${written.join('')} />`;
};

/** Components that do not exist, are misspelt in their attributes, or stand where they cannot be printed. */
export const checkComponents: Check = (content) =>
  content.entries.flatMap(({ file, collection, prose }) =>
    (prose?.uses ?? []).flatMap((use) => {
      const where = { file, line: use.line, shown: show(use) };
      return [
        ...checkProps(use, where),
        ...checkPlacement(use, where, collection === 'notes'),
        ...checkDays(use, where, content),
      ];
    }),
  );
