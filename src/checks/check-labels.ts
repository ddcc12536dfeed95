import { nearest } from '../model/nearest.ts';
import type { Site, Source } from '../model/records.ts';
import { type Check, type CheckedEntry, entriesOf, fieldOf } from './checked-content.ts';
import { type Issue, issue } from './issue.ts';

type Listed = Site['notIndependent'];

/** A source whose label is neither that of its publisher nor of the origin of what it carries. */
function checkSource(entry: CheckedEntry, source: Source, listed: Listed): Issue[] {
  const { id, publisher, origin, label } = source;
  const from = [publisher, origin].flatMap((name) =>
    listed.filter((one) => one.publisher === name && one.label),
  );
  const [first] = from;
  if (!first?.label) {
    const given = { publisher: origin ?? publisher, label: label ?? '' };
    return label ? [issue('unlisted-label', fieldOf(entry, 'label'), given)] : [];
  }
  const right = { id, publisher: first.publisher, label: first.label };
  return from.some((one) => one.label === label)
    ? []
    : [issue('wrong-label', fieldOf(entry, ...(label ? ['label'] : [])), right)];
}

/**
 * Sources of state media and partisans without their label, labels of others, and names in the list
 * of them that no source has.
 */
export const checkLabels: Check = (content) => {
  const { story } = content;
  const [site] = entriesOf(content, 'site').filter(({ isSound }) => isSound);
  if (!site) return [];
  const listed = story.site.notIndependent;
  const names = new Set(
    [...story.sources.values()].flatMap(({ origin, publisher }) => [
      publisher,
      origin ?? publisher,
    ]),
  );
  return [
    ...entriesOf(content, 'sources').flatMap((entry) => {
      const source = story.sources.get(entry.id);
      return source ? checkSource(entry, source, listed) : [];
    }),
    ...listed.flatMap(({ publisher }, index) =>
      names.has(publisher)
        ? []
        : [
            issue('no-such-publisher', fieldOf(site, 'notIndependent', index, 'publisher'), {
              publisher,
              nearest: nearest(publisher, [...names]),
            }),
          ],
    ),
  ];
};
