import { useQuery } from '@tanstack/react-query';
import { maatregel } from '@rondom/taal/schermen/maatregel';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useState } from 'react';
import { api, read } from '../../platform/api.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { Bronmerk } from '../termijn/Bronmerk.tsx';
import { MeldAanRaad } from './MeldAanRaad.tsx';
import { VerlengMaatregel } from './VerlengMaatregel.tsx';
import './maatregel.css';

const rooms = { maatregel, termijn };
const PATH = '/api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/gevolgen';

interface MaatregelGevolgenProps {
  gezinId: string;
  maatregel: { id: string; einddatum: string; versie: number };
  /** What the API listed for this reader. */
  mag: { meld: boolean; verleng: boolean };
}

/** Told before it happens: appeal, the notice to the Raad and the last day. Asked when it is opened. */
export function MaatregelGevolgen({ gezinId, maatregel: order, mag }: MaatregelGevolgenProps) {
  const maatregelId = order.id;
  const words = useZinnen(rooms);
  const z = words.maatregel.gevolgen;
  const [open, setOpen] = useState(false);
  const [sheet, setSheet] = useState<'meld' | 'verleng'>();
  const close = () => setSheet(undefined);
  const query = useQuery({
    queryKey: ['gezin', gezinId, 'gevolgen', maatregelId],
    queryFn: () => read(api.GET(PATH, { params: { path: { gezinId, maatregelId } } })),
    enabled: open,
  });
  return (
    <details className="gevolgen" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{z.knop}</summary>
      {open ? (
        <Vlak query={query}>
          {(gevolgen) => (
            <ol className="gevolgen__lijst" role="list">
              {gevolgen.map(({ gevolg, uiterlijk, voorbij, bron, bronstatus }) => (
                <li key={gevolg} data-voorbij={voorbij}>
                  <strong>{gevolg === 'vervalt' ? z.laatsteDag(uiterlijk) : z.uiterlijk(uiterlijk)}</strong>
                  <span>{` · ${z[gevolg]}${voorbij ? ` · ${z.voorbij}` : ''}`}</span>
                  <span className="gedempt gevolgen__bron">
                    {`${z.wie[gevolg]} ${words.termijn.bron}: `}
                    <span lang="nl">{bron}</span>
                    {'. '}
                    <Bronmerk status={bronstatus} />
                  </span>
                  {gevolg === 'mededelingAanRaad' && mag.meld ? (
                    <Button onClick={() => setSheet('meld')}>{z.meld.knop}</Button>
                  ) : null}
                  {gevolg === 'vervalt' && mag.verleng && !voorbij ? (
                    <Button onClick={() => setSheet('verleng')}>{z.verleng.knop}</Button>
                  ) : null}
                </li>
              ))}
            </ol>
          )}
        </Vlak>
      ) : null}
      {sheet === 'meld' ? <MeldAanRaad gezinId={gezinId} maatregelId={maatregelId} onClose={close} /> : null}
      {sheet === 'verleng' ? <VerlengMaatregel gezinId={gezinId} maatregel={order} onClose={close} /> : null}
    </details>
  );
}
