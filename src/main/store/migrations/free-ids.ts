/** Ids that no row of a table has yet: a row's own, with its project's in front where another project's row has it, or one made of its place. */
export function freeIds() {
  const taken = new Set<string>();
  return (own: string | null | undefined, ofPlace: string, project: string): string => {
    let id = own == null ? ofPlace : taken.has(own) ? `${project}/${own}` : own;
    while (taken.has(id)) id += "'";
    taken.add(id);
    return id;
  };
}
