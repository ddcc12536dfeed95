import type { APIRoute } from 'astro';
import { paperColors } from '~/styles/paper-colors.ts';

/**
 * What systems need to keep the site among their apps. Its addresses are from its own, so that it
 * holds wherever the site lives.
 */
export const GET: APIRoute = ({ locals }) => {
  const { title, description, language } = locals.story.site;
  return Response.json({
    name: title,
    description,
    lang: language,
    start_url: './',
    display: 'browser',
    background_color: paperColors.light,
    theme_color: paperColors.light,
    icons: [
      { src: 'favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: 'apple-touch-icon.png', type: 'image/png', sizes: '180x180' },
      { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
    ],
  });
};
