import type { Labels } from '../labels/en/labels.ts';
import type { Person } from './records.ts';
import type { Standing } from './standings.ts';

/** What sort of thing can be found. A `passage` is a section of a text. */
export type PassageKind = keyof Labels['search']['kinds'];

/** What can be found, at its own address: a text, a section of one, or a record. */
export interface Passage {
  /** Its address, with its fragment if it is not a page of its own. */
  address: string;
  kind: PassageKind;
  /** What a result is headed by. */
  title: string;
  /** Other names of the same: spellings, scripts. */
  names: readonly string[];
  /** Its words. */
  text: string;
  /** What it is found by beside its words: the topic of a claim, the outlet of a source. */
  about: string;
  /** What readers ask that it answers, in their words. */
  asked: readonly string[];
  /** The title of the page it is on; empty if it is a page of its own. */
  place: string;
  /** The id of the part of the story it is in; undefined outside the parts. */
  part: string | undefined;
  /** Whose words or word it is. */
  speakers: readonly Person[];
  standing: Standing | undefined;
  /** The day it is about, as an ISO date; undefined if it is about no one day. */
  date: string | undefined;
  /** The language its words were said or written in; undefined for words of the edition. */
  language: string | undefined;
}

/** What most passages have none of: the rest of a passage is filled in beside it. */
export const plainPassage = {
  names: [],
  about: '',
  asked: [],
  place: '',
  part: undefined,
  speakers: [],
  standing: undefined,
  date: undefined,
  language: undefined,
} as const satisfies Partial<Passage>;
