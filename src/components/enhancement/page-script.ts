import { copyLink } from './copy-link.ts';
import { startCurrentSection } from './current-section.ts';
import { startNotes } from './notes.ts';
import { startPreviews } from './previews.ts';
import { startSettings } from './settings.ts';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[data-copy]')
      : null;
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void copyLink(link);
});

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
    return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field) field.select();
  else location.assign('/search/#query');
});

startCurrentSection();
startNotes();
startPreviews();
startSettings();
