import { useQuery } from '@tanstack/react-query';
import { maatregel } from '@rondom/taal/schermen/maatregel';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useState } from 'react';
import { api, read } from '../../platform/api.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import './maatregel.css';

const rooms = { maatregel, termijn };
const PATH = '/api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/gevolgen';

interface MaatregelGevolgenProps {
  gezinId: string;
  maatregelId: string;
}

/** Told before it happens: appeal, the notice to the Raad and the last day. Asked when it is opened. */
export function MaatregelGevolgen({ gezinId, maatregelId }: MaatregelGevolgenProps) {
  const words = useZinnen(rooms);
  const z = words.maatregel.gevolgen;
  const [open, setOpen] = useState(false);
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
                    {` (${codeZin(words.termijn.statusKort, bronstatus)}).`}
                  </span>
                </li>
              ))}
            </ol>
          )}
        </Vlak>
      ) : null}
    </details>
  );
}
