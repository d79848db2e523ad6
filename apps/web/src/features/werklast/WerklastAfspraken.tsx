import { werklast } from '@rondom/taal/schermen/werklast';
import { werklastafspraak } from '@rondom/taal/schermen/werklastafspraak';
import { lazy, Suspense, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { FASEN } from './fasen.ts';
import { useWerklastbeeld, type Werklastbeeld, type Werklastregio } from './use-werklast.ts';
import './werklast.css';

const WerklastafspraakSheet = lazy(() =>
  import('./WerklastafspraakSheet.tsx').then((m) => ({ default: m.WerklastafspraakSheet })),
);
const rooms = { werklast, werklastafspraak };

/** Regioafspraken: how many hours a family asks in each phase, as each region agreed it. */
export function WerklastAfspraken() {
  const z = useZinnen(rooms).werklastafspraak.afspraak;
  const query = useWerklastbeeld();
  return (
    <Card title={z.titel}>
      <p className="werklast__uitleg">{z.lead}</p>
      <Vlak query={query} laden={<Skeleton shape="rows" count={5} />}>
        {(beeld) => <Tabel beeld={beeld} />}
      </Vlak>
    </Card>
  );
}

function Tabel({ beeld: { regios, acties } }: { beeld: Werklastbeeld }) {
  const words = useZinnen(rooms);
  const z = words.werklastafspraak.afspraak;
  const [regio, setRegio] = useState<Werklastregio>();
  return (
    <>
      <table className="werklast__tabel">
        <caption className="unseen">{z.titel}</caption>
        <thead>
          <tr>
            <th scope="col">{z.regio}</th>
            {FASEN.map((fase) => (
              <th key={fase} scope="col">
                {words.werklast.fase[fase]}
              </th>
            ))}
            <th scope="col">{z.kopGrens}</th>
          </tr>
        </thead>
        <tbody>
          {regios.map((een) => {
            const { minuten, eersteWeken, plafondProcent, plafondWeken, afgesprokenOp } = een.afspraak;
            return (
              <tr key={een.id}>
                <th scope="row">
                  {een.naam}
                  <span className="werklast__uitleg">
                    {afgesprokenOp === null ? z.standaard : z.eigen(afgesprokenOp)}
                    {een.straks === null ? '' : ` · ${z.straks(een.straks)}`}
                  </span>
                  {acties.includes('spreekAf') ? (
                    <Button
                      variant="plain"
                      className="noprint"
                      aria-label={z.wijzigVan(een.naam)}
                      onClick={() => setRegio(een)}
                    >
                      {z.wijzig}
                    </Button>
                  ) : null}
                </th>
                {FASEN.map((fase) => (
                  <td key={fase} data-label={words.werklast.fase[fase]}>
                    {words.werklast.uur(minuten[fase])}
                    {fase === 'eersteweken' ? (
                      <span className="werklast__uitleg">{z.weken(eersteWeken)}</span>
                    ) : null}
                  </td>
                ))}
                <td data-label={z.kopGrens}>{z.grens(plafondProcent, plafondWeken)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Suspense>
        {regio === undefined ? null : (
          <WerklastafspraakSheet regio={regio} onClose={() => setRegio(undefined)} />
        )}
      </Suspense>
    </>
  );
}
