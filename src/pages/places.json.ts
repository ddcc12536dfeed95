import type { APIRoute } from 'astro';
import { knownPlaces } from '~/model/known-addresses.ts';

/** Every place, which the page for unknown addresses asks for. */
export const GET: APIRoute = ({ locals }) => Response.json(knownPlaces(locals.story));
