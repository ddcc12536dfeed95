import { type AddressValues, addressKinds } from './kinds/addresses.ts';
import { type BuiltPageValues, builtPageKinds } from './kinds/built-pages.ts';
import { type ClaimValues, claimKinds } from './kinds/claims.ts';
import { type ComponentValues, componentKinds } from './kinds/components.ts';
import { type FieldValues, fieldKinds } from './kinds/fields.ts';
import type { IssueWording } from './kinds/issue-words.ts';
import { type LabelValues, labelKinds } from './kinds/labels.ts';
import { type LedgerValues, ledgerKinds } from './kinds/ledger.ts';
import { type LayoutValues, layoutKinds } from './kinds/layout.ts';
import { type PictureValues, pictureKinds } from './kinds/pictures.ts';
import { type ProseValues, proseKinds } from './kinds/prose.ts';
import { type ReadingValues, readingKinds } from './kinds/reading.ts';
import { type RecordValues, recordKinds } from './kinds/records.ts';
import { type ReferenceValues, referenceKinds } from './kinds/references.ts';
import { type RuleValues, ruleKinds } from './kinds/rules.ts';
import { type SpellingValues, spellingKinds } from './kinds/spelling.ts';
import { type TypingValues, typingKinds } from './kinds/typing.ts';

/** What each kind of issue knows of its case. */
export type IssueValues = ReadingValues &
  LayoutValues &
  FieldValues &
  RuleValues &
  ReferenceValues &
  ClaimValues &
  RecordValues &
  LabelValues &
  ProseValues &
  TypingValues &
  PictureValues &
  ComponentValues &
  AddressValues &
  LedgerValues &
  SpellingValues &
  BuiltPageValues;

/** The name of a kind of issue. */
export type IssueKind = keyof IssueValues;

/** Every kind of issue, with its words: the one catalogue of what authors are told. */
export const issueKinds: IssueWording<IssueValues> = {
  ...readingKinds,
  ...layoutKinds,
  ...fieldKinds,
  ...ruleKinds,
  ...referenceKinds,
  ...claimKinds,
  ...recordKinds,
  ...labelKinds,
  ...proseKinds,
  ...typingKinds,
  ...pictureKinds,
  ...componentKinds,
  ...addressKinds,
  ...ledgerKinds,
  ...spellingKinds,
  ...builtPageKinds,
};

/** How bad an issue is: an error stops the build, a warning is printed. */
export type Severity = 'error' | 'warning';

const WARNINGS: readonly IssueKind[] = ['unused', 'unused-picture', 'unused-word'];

/** How bad the issues of a kind are. */
export const severityOf = (kind: IssueKind): Severity =>
  WARNINGS.includes(kind) ? 'warning' : 'error';
