import { Card } from '../../ui/Card.tsx';
import { noemAllen } from './afspraakzin.ts';
import type { Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';

/** What the judge decided that counts now, explained where the word stands. */
export function Rechter({ portaal }: { portaal: Portaal }) {
  const { z, noem } = useWoordenVan(portaal);
  if (portaal.maatregelen.length === 0) return null;
  return (
    <Card title={z.rechter.titel} className="stapel">
      {portaal.maatregelen.map(({ id, soort, tot, beroepTot, kinderen }) => {
        const namen = noemAllen(kinderen, noem, portaal.persoon.id);
        return (
          <div key={id}>
            <p>{z.rechter[soort](tot)}</p>
            {namen.length === 0 ? null : <p className="zacht">{z.rechter.voor(namen)}</p>}
            {beroepTot === null ? null : <p>{z.rechter.beroep(beroepTot)}</p>}
          </div>
        );
      })}
    </Card>
  );
}
