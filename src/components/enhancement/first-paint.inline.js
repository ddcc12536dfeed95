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
  if (!fonts.every((font) => kept.includes(font))) dataset.fonts = 'late';
  else
    for (const href of fonts)
      document.head.append(
        Object.assign(document.createElement('link'), {
          rel: 'preload',
          as: 'font',
          crossOrigin: '',
          href,
        }),
      );
})();
