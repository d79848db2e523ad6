/** A day some days on, as text; of a day nobody knows yet nothing. */
export function addDaysText(dag: string, dagen: number): string {
  const at = Date.parse(`${dag}T00:00:00Z`);
  return Number.isNaN(at) ? '' : new Date(at + dagen * 86_400_000).toISOString().slice(0, 10);
}
