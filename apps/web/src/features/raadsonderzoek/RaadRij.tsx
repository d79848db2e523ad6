import { capitalise } from '@rondom/taal';
import { raadsonderzoek as weigeringen } from '@rondom/taal/refusals/raadsonderzoek';
import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { ListRow } from '../../ui/List.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Blik } from '../gezin/blik.ts';
import { AntwoordRaadSheet } from './AntwoordRaadSheet.tsx';
import { useRaadsstap, type Raadsverzoek, type Raadsvraag } from './use-raadsonderzoek.ts';
import { Verzoek } from './Verzoek.tsx';
import { Vragen } from './Vragen.tsx';

const rooms = { raadsonderzoek };
const FAULTS = { refusals: { weigeringen } };

/** One request: how it stands, what went along, what the Raad asks, and how it ended. */
export function RaadRij({ verzoek, blik }: { verzoek: Raadsverzoek; blik: Blik }) {
  const z = useZinnen(rooms).raadsonderzoek;
  const [antwoordt, setAntwoordt] = useState<Raadsvraag>();
  const feiten = [
    standVan(verzoek, z),
    ...(verzoek.weigerreden === null ? [] : [z.weigerreden[verzoek.weigerreden]]),
  ];
  return (
    <ListRow
      title={<span lang="nl">{z.over(verzoek.kinderen.map(({ naam }) => naam))}</span>}
      text={
        <>
          {capitalise(feiten.join(' · '))}
          {verzoek.dagenOpen === 0 ? null : (
            <>
              {' · '}
              <strong className="te-laat">{z.dagenTeLaat(verzoek.dagenOpen)}</strong>
            </>
          )}
        </>
      }
      under={
        <div className="raad__onder">
          <Verzoek verzoek={verzoek} />
          {verzoek.vertelHetCollege && verzoek.stand === 'gevraagd' ? (
            <p className="raad__klein">{z.vertelHetCollege}</p>
          ) : null}
          {verzoek.uitkomst === null ? null : <Uitkomst verzoek={verzoek} />}
          {verzoek.vragen.length === 0 ? null : (
            <>
              <h3 className="raad__kop">{z.vragen.titel}</h3>
              <Vragen
                vragen={verzoek.vragen}
                knop={(vraag) =>
                  vraag.magAntwoorden ? (
                    <div className="raad__knoppen noprint">
                      <Button variant="primary" onClick={() => setAntwoordt(vraag)}>
                        {z.vragen.knop}
                      </Button>
                    </div>
                  ) : null
                }
              />
            </>
          )}
          <Stappen verzoek={verzoek} gezinId={blik.gezin.id} />
          {antwoordt === undefined ? null : (
            <AntwoordRaadSheet
              gezinId={blik.gezin.id}
              verzoekId={verzoek.id}
              vraag={antwoordt}
              onClose={() => setAntwoordt(undefined)}
            />
          )}
        </div>
      }
    />
  );
}

type Zinnen = ReturnType<typeof useZinnen<typeof rooms>>['raadsonderzoek'];

function standVan({ stand, antwoordOp, onderzoeker, totOp, afgerondOp }: Raadsverzoek, z: Zinnen): string {
  switch (stand) {
    case 'gevraagd':
      return z.stand.gevraagd(antwoordOp);
    case 'aangenomen':
      return z.stand.aangenomen(onderzoeker ?? '', totOp ?? '');
    case 'afgerond':
      return z.stand.afgerond(afgerondOp ?? '');
    case 'geweigerd':
    case 'ingetrokken':
      return z.stand[stand];
  }
}

function Uitkomst({ verzoek }: { verzoek: Raadsverzoek }) {
  const z = useZinnen(rooms).raadsonderzoek;
  if (verzoek.uitkomst === null) return null;
  return (
    <>
      <p className="raad__kop">{`${z.uitkomst[verzoek.uitkomst]}.`}</p>
      <p className="raad__antwoord" lang="nl">
        {verzoek.uitkomstZin}
      </p>
    </>
  );
}

function Stappen({ verzoek, gezinId }: { verzoek: Raadsverzoek; gezinId: string }) {
  const z = useZinnen(rooms).raadsonderzoek;
  const stap = useRaadsstap(gezinId, verzoek);
  const faults = useFaults(stap.error, FAULTS);
  if (verzoek.acties.length === 0) return null;
  return (
    <>
      <ErrorSummary faults={faults} />
      <div className="raad__knoppen noprint">
        {verzoek.acties.map((actie) => (
          <Button
            key={actie}
            busy={stap.isPending}
            onClick={() => stap.mutate({ stap: actie }, { onSuccess: () => toast(z.stapGedaan[actie]) })}
          >
            {z.stap[actie]}
          </Button>
        ))}
      </div>
    </>
  );
}
