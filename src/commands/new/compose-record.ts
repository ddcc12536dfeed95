import { Document, Scalar, isScalar } from 'yaml';
import type { Field } from './list-fields.ts';

/** How wide a line of a record may be. */
const WIDTH = 112;

/** The values that are given, by the field's name. */
export type Values = ReadonlyMap<string, unknown>;

/** How much room a field's name and its marks take beside its value. */
const ROOM_FOR_NAME = 16;

const isShort = (value: unknown): boolean => String(value).length < WIDTH - ROOM_FOR_NAME;

/**
 * What is written in a field: its value, null for what is unknown, nothing where it is left open.
 */
function nodeOf(field: Field, values: Values, document: Document): unknown {
  if (!values.has(field.name)) {
    const open = new Scalar(null);
    open.source = field.isNullable ? 'null' : '';
    open.comment = field.isNullable || field.takes.length === 0 ? '' : ` ${field.takes.join(', ')}`;
    return open;
  }
  const value = values.get(field.name);
  const isInLine = field.target !== undefined && isShort(value);
  const node = document.createNode(value, { flow: isInLine });
  if (isScalar(node) && !isShort(value)) node.type = 'BLOCK_FOLDED';
  return node;
}

/**
 * The fields of a new record, as YAML: those that are given and those that it needs. Open ones name
 * their words.
 */
export function composeFields(fields: readonly Field[], values: Values): string {
  const document = new Document({});
  for (const field of fields) {
    if (field.path && (field.isRequired || values.has(field.name)))
      document.setIn(field.path, nodeOf(field, values, document));
  }
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
}
