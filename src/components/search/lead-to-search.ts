import { onHost } from '../enhancement/site-path.ts';

/* The form of the search leads to the concordance, which needs no script: here, there is script. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]'))
  form.action = onHost('/search/');
