import { searchField } from '../../model/routes.ts';

/* The form of the search leads to the concordance, which needs no script: here, there is script. */
const { pathname } = new URL(searchField, location.href);
for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]'))
  form.action = pathname;
