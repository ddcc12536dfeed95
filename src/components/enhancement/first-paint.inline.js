(() => {
  const { dataset } = document.documentElement;
  dataset.script = '';
  try {
    for (const name of ['theme', 'marks', 'keys', 'place', 'layer']) {
      const chosen = localStorage.getItem(name);
      if (chosen) dataset[name] = chosen;
    }
  } catch {}
})();
