/* The form of the search leads to the concordance, which needs no script: here, there is script. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]'))
  form.action = `${import.meta.env.BASE_URL}search/`;
