if (!matchMedia('(width >= 56.25rem)').matches)
  for (const fold of document.querySelectorAll('.margin details'))
    fold.open = fold.matches('.entries');
