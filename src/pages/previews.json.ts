import type { APIRoute } from 'astro';
import { listPreviews } from '~/model/preview-of.ts';

/** The words of all previews, which a page asks for when a reader wants the first. */
export const GET: APIRoute = ({ locals }) => Response.json(listPreviews(locals.story));
