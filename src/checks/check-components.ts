import type { ComponentUse } from '../model/prose.ts';
import { type ProseComponent, proseComponents } from '../model/prose-components.ts';
import { dateField, languageField } from '../schemas/fields.ts';
import { isInScriptOf } from '../schemas/rules.ts';
import { type Check, type CheckedContent, idsIn } from './checked-content.ts';
import { type Issue, type Where, issue } from './issue.ts';

/** Whether an attribute that is code may be the one of a name. */
const isOf = (name: string) => (code: string) => code.startsWith(`${name}=`) || code[0] === '{';

function checkProps(use: ComponentUse, component: ProseComponent, where: Where): Issue[] {
  const { name, props, codeProps, repeatedProps, text, isEmpty, isPadded } = use;
  const known = Object.keys(component.props);
  const required = known.filter((prop) => !component.props[prop]?.isOptional);
  return [
    ...Object.keys(props)
      .filter((prop) => !known.includes(prop))
      .map((prop) => issue('unknown-prop', where, { name, prop, known })),
    ...required
      .filter((prop) => typeof props[prop] !== 'string' && !codeProps.some(isOf(prop)))
      .map((prop) => issue('missing-prop', where, { name, prop })),
    ...(component.placement === 'around' && !/[\p{L}\p{N}]/u.test(text)
      ? [issue('no-words', where, { name })]
      : []),
    ...repeatedProps.map((prop) => issue('repeated-prop', where, { name, prop })),
    ...(isPadded && component.placement === 'around'
      ? [issue('padded-words', where, { name, text })]
      : []),
    ...(component.placement !== 'around' && !isEmpty ? [issue('words-lost', where, { name })] : []),
  ];
}

function checkPlacement(
  { name, isBlock, standsAlone }: ComponentUse,
  { placement, isForChapters }: ProseComponent,
  where: Where,
  isNote: boolean,
): Issue[] {
  if (isNote && isForChapters) return [issue('not-in-a-note', where, { name })];
  if (placement === 'block') return isBlock ? [] : [issue('block-inside-text', where, { name })];
  return standsAlone ? [issue('components-alone', where, { name })] : [];
}

const isDay = (value: string): boolean => dateField.safeParse(value).success;

/** Attributes that are one of some words, a day or a language. */
function checkValues(
  { name, props, text }: ComponentUse,
  component: ProseComponent,
  where: Where,
  content: CheckedContent,
  id: string,
): Issue[] {
  const events = idsIn(content, 'events');
  return Object.entries(component.props).flatMap(([prop, { takes }]): Issue[] => {
    const value = props[prop];
    if (value === undefined || takes === 'id') return [];
    if (takes === 'language') {
      if (!languageField.safeParse(value).success)
        return [issue('not-a-language', where, { value: String(value) })];
      if (value === content.story.site.language)
        return [issue('own-language', where, { lang: value })];
      return typeof value === 'string' && text !== '' && !isInScriptOf(value, text)
        ? [issue('wrong-script', where, { id, lang: value, words: text })]
        : [];
    }
    if (takes === 'flag')
      return value === true ? [] : [issue('flag-with-value', where, { name, prop })];
    if (takes !== 'day') {
      return takes.some((word) => word === value)
        ? []
        : [issue('wrong-prop', where, { name, prop, value: String(value), known: takes })];
    }
    const isKnown = typeof value !== 'string' || events.has(value) || isDay(value);
    return isKnown ? [] : [issue('not-a-date-or-event', where, { value })];
  });
}

/** Two days, the later written first or not come yet. */
function checkOrder(
  { props }: ComponentUse,
  where: Where,
  { story, today }: CheckedContent,
  id: string,
): Issue[] {
  const [first, last] = [props['from'], props['to']]
    .filter((value) => typeof value === 'string')
    .map((value) => story.events.get(value)?.date ?? value)
    .filter(isDay);
  if (!first || !last) return [];
  if (last > today) return [issue('in-the-future', where, { field: 'to', day: last })];
  return last < first
    ? [issue('backwards', where, { id, first: `"from" ${first}`, last: `"to" ${last}` })]
    : [];
}

const show = ({ name, props, text }: ComponentUse): string => {
  const written = Object.entries(props).map(([prop, value]) =>
    value === true ? ` ${prop}` : ` ${prop}="${value}"`,
  );
  return text ? `<${name}${written.join('')}>${text}</${name}>` : `<${name}${written.join('')} />`;
};

/**
 * Components that do not exist, are misspelt in their attributes, or are where they cannot be
 * printed.
 */
export const checkComponents: Check = (content) =>
  content.entries.flatMap(({ id, file, collection, prose }) =>
    (prose?.uses ?? []).flatMap((use): Issue[] => {
      const where = { file, line: use.line, shown: show(use) };
      const component = proseComponents[use.name];
      if (!component) {
        const known = Object.keys(proseComponents);
        return [issue('unknown-component', where, { name: use.name, known })];
      }
      return [
        ...checkProps(use, component, where),
        ...checkPlacement(use, component, where, collection === 'notes'),
        ...checkValues(use, component, where, content, id),
        ...checkOrder(use, where, content, id),
      ];
    }),
  );
