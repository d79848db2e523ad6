import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Lid } from '../gezin/contract.ts';
import { useMensen } from './mensen.ts';
import { Strafrechtelijk } from './Strafrechtelijk.tsx';
import { WieLeest } from './WieLeest.tsx';
import './tijdlijn.css';

const rooms = { tijdlijn };
const PATH = '/api/v1/gezinnen/{gezinId}/contactnotities/{notitieId}';
const NOBODY: readonly Lid[] = [];

/** Reading a note is an act that is logged: its text comes when somebody opens it, and is not read again by itself. */
function useNotitie(gezinId: string, notitieId: string) {
  return useQuery({
    queryKey: ['notitie', notitieId],
    queryFn: () => read(api.GET(PATH, { params: { path: { gezinId, notitieId } } })),
    staleTime: Infinity,
  });
}

interface NotitieTekstProps {
  gezinId: string;
  notitieId: string;
  /** The people of the family: with them the readers are named under the text. */
  leden?: readonly Lid[];
}

export function NotitieTekst({ gezinId, notitieId, leden = NOBODY }: NotitieTekstProps) {
  const z = useZinnen(rooms);
  const query = useNotitie(gezinId, notitieId);
  const mensen = useMensen(leden);
  return (
    <Vlak query={query} laden={<Skeleton count={2} />}>
      {(notitie) => (
        <div className="notitietekst">
          <p className="notitietekst__woorden" lang="nl">
            {notitie.tekst}
          </p>
          <Genoemd label={z.tijdlijn.gevaarGenoemd} tekst={notitie.gevaar} />
          <Genoemd label={z.tijdlijn.gedaanGenoemd} tekst={notitie.gedaan} />
          <p className="notitie__klein">{z.tijdlijn.tekstVan(notitie.schrijver, notitie.organisatie)}</p>
          <Strafrechtelijk gezinId={gezinId} notitie={notitie} />
          {leden.length === 0 || notitie.strafrechtelijk ? null : (
            <WieLeest {...{ gezinId, notitie, mensen }} />
          )}
        </div>
      )}
    </Vlak>
  );
}

function Genoemd({ label, tekst }: { label: string; tekst: string | null }) {
  return tekst === null ? null : (
    <p>
      {`${label}: `}
      <span lang="nl">{tekst}</span>
    </p>
  );
}
