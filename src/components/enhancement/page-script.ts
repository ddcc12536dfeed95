import { searchField } from '../../model/routes.ts';
import { pressCopyLink } from './copy-link.ts';
import { startCurrentSection } from './current-section.ts';
import { closeNoteNearFocus, pressNote, startNotes } from './notes.ts';
import { startPreviews } from './previews.ts';
import { pressSetting, showSettings } from './settings.ts';

/* What script adds to a page. Everything that it listens to is undone by one controller. */
const listening = new AbortController();
const { signal } = listening;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

function goToSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field) field.select();
  else location.assign(searchField);
}

startCurrentSection(signal);
startNotes(signal);
const previews = startPreviews(signal);
showSettings();

document.addEventListener(
  'click',
  (event) => {
    // A press with one of these opens a link elsewhere.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // The first that the press is meant for has it alone.
    const presses = [previews.press, pressNote, pressCopyLink, pressSetting];
    if (presses.some((press) => press(event))) event.preventDefault();
  },
  { signal },
);

document.addEventListener(
  'keydown',
  (event) => {
    // Escape closes one thing.
    if (event.key === 'Escape' && !previews.dismiss()) closeNoteNearFocus();
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target)) return;
    event.preventDefault();
    goToSearch();
  },
  { signal },
);

// In `dev` a script that has changed takes the place of the one that runs.
if (import.meta.hot) {
  import.meta.hot.accept();
  import.meta.hot.dispose(() => listening.abort());
}
