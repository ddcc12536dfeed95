import type { ReferenceTarget } from '../schemas/fields.ts';

/** What authors may write of a component. */
interface ProseComponent {
  /** The attributes it takes. */
  props: readonly string[];
  /** The attributes it cannot do without. */
  required: readonly string[];
  /** The collection its `id` names. */
  refersTo?: ReferenceTarget;
  /** `around`: tags around words; `after`: a tag of its own in a sentence; `block`: a line of its own. */
  stands: 'around' | 'after' | 'block';
  /** True for what a note, itself beside a paragraph, has no room for. */
  isForChapters?: true;
}

/** The components that authors have. The same names are rendered by `components/prose/`. */
export const proseComponents: Readonly<Record<string, ProseComponent>> = {
  Claim: {
    props: ['id'],
    required: ['id'],
    refersTo: 'claims',
    stands: 'after',
    isForChapters: true,
  },
  Quote: {
    props: ['id'],
    required: ['id'],
    refersTo: 'quotations',
    stands: 'block',
    isForChapters: true,
  },
  Figure: {
    props: ['id'],
    required: ['id'],
    refersTo: 'figures',
    stands: 'block',
    isForChapters: true,
  },
  Q: { props: ['id'], required: ['id'], refersTo: 'quotations', stands: 'around' },
  Note: {
    props: ['id'],
    required: ['id'],
    refersTo: 'notes',
    stands: 'around',
    isForChapters: true,
  },
  Term: { props: ['id'], required: ['id'], refersTo: 'terms', stands: 'around' },
  Person: { props: ['id'], required: ['id'], refersTo: 'people', stands: 'around' },
  Days: { props: ['from', 'to', 'count'], required: ['from', 'to'], stands: 'after' },
};
