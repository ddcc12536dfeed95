(() => {
  const key = document.currentScript.previousElementSibling;
  const answer = key.previousElementSibling;
  // It stays open where it is beside the answer, and folds where it is below.
  key.open = key.offsetTop < answer.offsetTop + answer.offsetHeight;
})();
