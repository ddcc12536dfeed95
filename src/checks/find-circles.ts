/**
 * Circles of a graph of ids, each from its first id in the graph's order: at least one of every
 * knot, so
 * that a graph without any is free of them. A graph's edges are the ids that an id points at.
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

/**
 * Pairs of ids that point at each other, and ids that point at themselves, each once, the graph's
 * earlier id first.
 */
export function findMutual(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = [...graph.keys()];
  return order.flatMap((id, index) => {
    const mutual = new Set(
      graph.get(id)?.filter((other) => other === id || graph.get(other)?.includes(id)),
    );
    return [...mutual]
      .filter((other) => order.indexOf(other) >= index)
      .map((other) => (other === id ? [id] : [id, other]));
  });
}
