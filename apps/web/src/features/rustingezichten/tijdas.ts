const dagMs = 86_400_000;
const ms = (dag: string): number => Date.parse(`${dag}T00:00:00Z`);

/** Places days between two days on a line of a width. */
export function tijdas(begin: string, einde: string, breedte: number) {
  const lengte = Math.max(dagMs, ms(einde) - ms(begin));
  const x = (dag: string): number => Math.round(((ms(dag) - ms(begin)) / lengte) * breedte * 10) / 10;
  const jaren = Array.from({ length: Number(einde.slice(0, 4)) - Number(begin.slice(0, 4)) }, (_, at) =>
    String(Number(begin.slice(0, 4)) + at + 1),
  );
  return {
    x,
    /** A stretch that would be too thin to see is still seen. */
    stuk: (vanaf: string, tot: string) => ({ x: x(vanaf), width: Math.max(3, x(tot) - x(vanaf) - 1) }),
    jaren: jaren.map((jaar) => ({ jaar, x: x(`${jaar}-01-01`) })),
  };
}
