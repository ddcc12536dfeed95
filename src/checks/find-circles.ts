/**
 * The circles of a graph of ids, each once, from its first id in the graph's order.
 * A graph's edges are the ids that an id points at.
 */
export function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (id: string, trail: string[]) => {
    const start = trail.indexOf(id);
    if (start >= 0) {
      circles.push(trail.slice(start));
      return;
    }
    if (done.has(id)) return;
    for (const next of graph.get(id) ?? []) walk(next, [...trail, id]);
    done.add(id);
  };
  for (const id of graph.keys()) walk(id, []);
  return circles;
}
