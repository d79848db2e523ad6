import { capitalise } from '@rondom/taal';
import { veiligheidsteam as weigeringen } from '@rondom/taal/refusals/veiligheidsteam';
import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { ListRow } from '../../ui/List.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Blik } from '../gezin/blik.ts';
import { dayAfter } from './dag-erna.ts';
import { DaadSheet } from './DaadSheet.tsx';
import { Daden } from './Daden.tsx';
import { OpnieuwSheet } from './OpnieuwSheet.tsx';
import { TerugstapSheet } from './TerugstapSheet.tsx';
import { useInzetstap, type Inzet, type Teamdaad } from './use-veiligheidsteam.ts';

const rooms = { veiligheidsteam };
const FAULTS = { refusals: { weigeringen } };
type Blad = { wat: 'opnieuw' | 'terug' } | { wat: 'daad'; verbetert?: Teamdaad };

/** One time that the team stands here: who and on which ground, what it did, and what this reader may do. */
export function InzetRij({ inzet, blik }: { inzet: Inzet; blik: Blik }) {
  const z = useZinnen(rooms).veiligheidsteam;
  const [blad, setBlad] = useState<Blad>();
  const close = () => setBlad(undefined);
  const { wie, thuisorganisatie, grond, artikel, terugstap, dagenOpen } = inzet;
  const feiten = [
    z.functie[inzet.functie],
    standVan(inzet, blik, z),
    ...(inzet.weigerreden === null ? [] : [z.weigerreden[inzet.weigerreden]]),
  ];
  return (
    <ListRow
      title={
        <span lang="nl">
          {wie === null || thuisorganisatie === null ? inzet.team : z.wie(wie, thuisorganisatie)}
        </span>
      }
      text={
        <>
          {capitalise(feiten.join(' · '))}
          {dagenOpen === 0 ? null : (
            <>
              {' · '}
              <strong className="te-laat">
                {inzet.stand === 'gevraagd' ? z.dagenTeLaat(dagenOpen) : z.dagenWacht(dagenOpen)}
              </strong>
            </>
          )}
        </>
      }
      under={
        <div className="team__onder">
          <blockquote className="team__vraag">
            <p lang="nl">{inzet.waarvoor}</p>
          </blockquote>
          {inzet.stand !== 'aangenomen' || grond === null || artikel === null ? null : (
            <p className="team__klein">
              {z.grondRegel(z.grond[grond], artikel)} {z.terugkijken(inzet.terugkijkOp)}
            </p>
          )}
          {terugstap === null ? null : <Achtergelaten terugstap={terugstap} />}
          {inzet.daden.length === 0 ? null : (
            <Daden daden={inzet.daden} onVerbeter={(verbetert) => setBlad({ wat: 'daad', verbetert })} />
          )}
          <Knoppen inzet={inzet} gezinId={blik.gezin.id} open={setBlad} />
          {blad?.wat === 'opnieuw' ? (
            <OpnieuwSheet gezinId={blik.gezin.id} inzet={inzet} onClose={close} />
          ) : null}
          {blad?.wat === 'terug' ? (
            <TerugstapSheet gezinId={blik.gezin.id} inzet={inzet} onClose={close} />
          ) : null}
          {blad?.wat === 'daad' ? (
            <DaadSheet
              gezinId={blik.gezin.id}
              inzet={inzet}
              vandaag={blik.vandaag}
              verbetert={blad.verbetert}
              onClose={close}
            />
          ) : null}
        </div>
      }
    />
  );
}

type Zinnen = ReturnType<typeof useZinnen<typeof rooms>>['veiligheidsteam'];

function standVan(inzet: Inzet, blik: Blik, { stand }: Zinnen): string {
  const naastMij = blik.relatie === 'vastgezicht';
  switch (inzet.stand) {
    case 'gevraagd':
      return stand.gevraagd(inzet.antwoordOp);
    case 'aangenomen':
      if (inzet.vanaf > blik.vandaag) return stand.straks(inzet.vanaf);
      if (!inzet.staatErnaast) return stand.voorbij(dayAfter(inzet.terugkijkOp));
      return naastMij ? stand.aangenomen(inzet.vanaf) : stand.aangenomenAnderen(inzet.vanaf);
    case 'teruggestapt':
    case 'aanvaard':
      return stand[inzet.stand](inzet.teruggestaptOp ?? '');
    case 'geweigerd':
    case 'ingetrokken':
    case 'lieverniet':
      return stand[inzet.stand];
  }
}

function Achtergelaten({ terugstap }: { terugstap: NonNullable<Inzet['terugstap']> }) {
  const z = useZinnen(rooms).veiligheidsteam.terug;
  return (
    <dl className="team__terug">
      {(['afgesproken', 'blijft', 'bel'] as const).map((wat) => (
        <div key={wat}>
          <dt>{z[wat]}</dt>
          <dd lang="nl">{terugstap[wat]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Knoppen({ inzet, gezinId, open }: { inzet: Inzet; gezinId: string; open: (blad: Blad) => void }) {
  const z = useZinnen(rooms).veiligheidsteam;
  const stap = useInzetstap(gezinId, inzet);
  const faults = useFaults(stap.error, FAULTS);
  if (inzet.acties.length === 0) return null;
  return (
    <>
      <ErrorSummary faults={faults} />
      <div className="team__knoppen noprint">
        {inzet.acties.map((actie) => {
          switch (actie) {
            case 'daad':
              return (
                <Button key={actie} variant="primary" onClick={() => open({ wat: 'daad' })}>
                  {z.daad.knop}
                </Button>
              );
            case 'terugstap':
              return (
                <Button key={actie} onClick={() => open({ wat: 'terug' })}>
                  {z.terug.knop}
                </Button>
              );
            case 'kijkOpnieuw':
              return (
                <Button key={actie} onClick={() => open({ wat: 'opnieuw' })}>
                  {z.stap.kijkOpnieuw}
                </Button>
              );
            case 'intrekken':
            case 'aanvaarden':
            case 'gezien':
              return (
                <Button
                  key={actie}
                  variant={actie === 'aanvaarden' ? 'primary' : 'quiet'}
                  busy={stap.isPending}
                  onClick={() =>
                    stap.mutate({ stap: actie }, { onSuccess: () => toast(z.stapGedaan[actie]) })
                  }
                >
                  {z.stap[actie]}
                </Button>
              );
          }
        })}
      </div>
    </>
  );
}
