(() => {
  const { dataset } = document.documentElement;
  dataset.script = '';
  const fonts = document.querySelector('meta[name=fonts]')?.content.split(' ') ?? [];
  let kept = '';
  try {
    for (const name of ['theme', 'marks', 'keys', 'place', 'layer']) {
      const chosen = localStorage.getItem(name);
      if (chosen) dataset[name] = chosen;
    }
    kept = localStorage.getItem('fonts') ?? '';
  } catch {}
  if (fonts.some((font) => !kept.includes(font))) dataset.fonts = 'late';
  else
    for (const font of fonts)
      document.head.insertAdjacentHTML(
        'beforeend',
        `<link rel="preload" href="${font}" as="font" crossorigin>`,
      );
})();
