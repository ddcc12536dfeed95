import { followSelection, pressAsking } from './ask-answers.ts';
import { askForPreviews } from './ask-previews.ts';
import { startCurrentSection } from './current-section.ts';
import { pressMark, startLightingEntries } from './light-entries.ts';
import { isModified } from './find-in-page.ts';
import { followTarget } from './follow-target.ts';
import { startPlace } from './keep-place.ts';
import { closeNoteNearFocus, pressNote, startNotes } from './notes.ts';
import { startOwnFace } from './own-face.ts';
import { askForSearch } from './ask-search.ts';
import { followPointer } from './pointer.ts';
import { startSettings } from './settings.ts';

/* What script adds to a page. One controller takes all its listeners away again. */
const listening = new AbortController();
const { signal } = listening;

followPointer(signal);
void startOwnFace();
startCurrentSection(signal);
startNotes(signal);
followTarget(signal);
startLightingEntries(signal);
const previews = askForPreviews(signal);
const pressSearch = askForSearch(signal);
followSelection(signal);
startPlace(signal);
startSettings(signal);

if (document.querySelector('[data-nearest]'))
  void import('./nearest-address.ts').then(({ answerAddress }) => answerAddress());

document.addEventListener(
  'click',
  (event) => {
    if (isModified(event)) return;
    // Only the first function that the press is meant for acts on it.
    const presses = [pressSearch, previews.press, pressMark, pressNote, pressAsking];
    if (presses.some((press) => press(event))) event.preventDefault();
  },
  { signal },
);

document.addEventListener(
  'keydown',
  (event) => {
    // Escape closes one thing: a preview if there is one, otherwise a note.
    if (event.key === 'Escape' && !previews.dismiss()) closeNoteNearFocus();
  },
  { signal },
);

// In `dev` a changed script takes the place of this one, which then stops listening.
if (import.meta.hot) {
  import.meta.hot.accept();
  import.meta.hot.dispose(() => listening.abort());
}
