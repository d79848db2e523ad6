import { lazy, Suspense } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import type { Bord } from './bord-query.ts';
import { rooms, zinVan } from './bord-zinnen.ts';

const ContractRegel = lazy(() =>
  import('../aanbod/ContractRegel.tsx').then((module) => ({ default: module.ContractRegel })),
);

const MEEST = 3;

/** Why the children wait: words with a bar beside each, as long as how many it are. The words are the table. */
export function BordOorzaken({ redenen }: { redenen: Bord['redenen'] }) {
  const z = useZinnen(rooms).bordrij;
  const [eerst, rest] = [redenen.slice(0, MEEST), redenen.slice(MEEST)];
  const overig = rest.reduce((som, { aantal }) => som + aantal, 0);
  const hoogst = Math.max(1, ...redenen.map(({ aantal }) => aantal));
  const regels = [
    ...eerst.map(({ waarde, aantal }) => ({
      wat: waarde === null ? z.geenOorzaak : zinVan(z.oorzaken, waarde),
      aantal,
    })),
    ...(overig === 0 ? [] : [{ wat: z.oorzaken.andereReden, aantal: overig }]),
  ];
  return (
    <section className="bord-oorzaken" aria-label={z.oorzaakKop}>
      <h2 className="bord-wachtop__kop">{z.oorzaakKop}</h2>
      <table>
        <tbody>
          {regels.map(({ wat, aantal }) => (
            <tr key={wat}>
              <th scope="row">{wat}</th>
              <td className="bord-oorzaken__staaf">
                <svg width="100%" height="8" aria-hidden="true">
                  <rect width={`${String((aantal / hoogst) * 100)}%`} height="8" rx="2" />
                </svg>
              </td>
              <td>{aantal}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Suspense>
        <ContractRegel />
      </Suspense>
    </section>
  );
}
