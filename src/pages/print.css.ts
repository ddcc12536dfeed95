import printStyles from '~/styles/print.css?inline';

/** The styles of paper, a file of their own for all pages. */
export const GET = () => new Response(printStyles);
