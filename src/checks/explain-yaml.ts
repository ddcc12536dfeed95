import type { YamlProblem } from '../model/read-yaml.ts';

import type { Explanation } from './explanation.ts';

const AS_BLOCK = 'write >- after the field’s name and the text on the next line, indented.';

const OPENS_WITH_A_SIGN: Explanation = {
  problem: 'a text begins with a sign that YAML keeps for itself',
  fix: AS_BLOCK,
};

/**
 * What authors do wrong in YAML, by the code of the `yaml` package; its own words name its
 * grammar's rules.
 */
const YAML: Record<string, Explanation> = {
  BLOCK_AS_IMPLICIT_KEY: {
    problem: 'a text holds a colon and a space, or the line below it is indented too far',
    fix: `${AS_BLOCK} Or line the next field up with this one.`,
  },
  UNEXPECTED_TOKEN: {
    problem: 'a text goes on after the bracket or quotation mark that it began with was closed',
    fix: AS_BLOCK,
  },
  BAD_SCALAR_START: OPENS_WITH_A_SIGN,
  BAD_ALIAS: OPENS_WITH_A_SIGN,
  TAG_RESOLVE_FAILED: OPENS_WITH_A_SIGN,
  BAD_INDENT: {
    problem: 'the line is not indented like its neighbors, or a bracket above it is not closed',
    fix: 'indent it like the fields it belongs with; close every [ with ].',
  },
  TAB_AS_INDENT: {
    problem: 'the line is indented with a tab',
    fix: 'indent it with spaces, two for each step.',
  },
  MISSING_CHAR: {
    problem: 'a quotation mark or bracket is not closed',
    fix: `close it. A text that only begins with quoted words: ${AS_BLOCK}`,
  },
  MULTILINE_IMPLICIT_KEY: {
    problem: 'the line is neither a field nor part of a text',
    fix: 'write a field as “name: value” and an item of a list as “- item”.',
  },
  CUT_BY_HASH: {
    problem: 'a text ends at the sign #, because YAML takes what follows for a comment',
    fix: `${AS_BLOCK} For a comment, put two spaces before # and one after it.`,
  },
  LEADING_ZERO: {
    problem: 'a number begins with 0, which programs read in different ways',
    fix: 'write it without the 0 before it.',
  },
  NO_NAME: {
    problem: 'what stands before a colon is no word',
    fix: 'write the name of a field or the id of a record there, in lower-case letters.',
  },
  RESOURCE_EXHAUSTION: {
    problem: 'too many brackets stand in one another',
    fix: 'close every [ with ] and every { with }; a list of lists needs none.',
  },
  DUPLICATE_KEY: { problem: 'this field is written twice', fix: 'keep one of the two.' },
  MULTIPLE_DOCS: {
    problem: 'a line of --- or ... above parts it in two',
    fix: 'remove the line.',
  },
  NOT_RECORDS: {
    problem: 'it does not hold records with ids',
    fix: 'write each record’s id and a colon, and its fields below, indented.',
  },
  NO_RECORD: { problem: 'it holds no record', fix: 'write one, or delete the file.' },
  BAD_DQ_ESCAPE: {
    problem: 'a \\ in straight double marks begins a sign that YAML does not have',
    fix: 'write \\\\ for the sign itself, or the text without marks after >-.',
  },
  BAD_DIRECTIVE: {
    problem: 'a line begins with %, which is an order to the reader of YAML',
    fix: 'remove the line.',
  },
  BLOCK_IN_FLOW: {
    problem: 'a list or field of several lines stands in brackets',
    fix: 'write it without brackets, each item on its own line.',
  },
  KEY_OVER_1024_CHARS: {
    problem: 'what stands before a colon is longer than any name',
    fix: 'write a field as “name: value”; write a text with a colon after >-.',
  },
  NO_FRONTMATTER: {
    problem: 'it has no frontmatter',
    fix: 'begin it with a line of ---, its fields, and another line of ---.',
  },
};

const AS_TEXT =
  'put a text into straight quotation marks; write a number in digits, like 16, and null, true and false in small letters.';

/** A problem in YAML, in an author's words. */
export const explainYaml = ({ code, message }: YamlProblem): Explanation =>
  YAML[code] ?? {
    problem: message.replace(/\.$/u, ''),
    fix: code === 'READ_AS' ? AS_TEXT : 'mend the YAML there.',
  };
