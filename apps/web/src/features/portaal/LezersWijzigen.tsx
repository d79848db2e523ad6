import { portaal as weigeringen } from '@rondom/taal/refusals/portaal';
import { portaalmeer } from '@rondom/taal/schermen/portaalmeer';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { useLezernaam } from './LezersKiezen.tsx';
import { vastGezichtVan } from './namen.ts';
import { useKiesLezers, useWoordLezers } from './use-meer.ts';
import type { Portaal } from './use-portaal.ts';
import { keuzelezers, lezerSleutel } from './woordinhoud.ts';

const rooms = { portaalmeer };
const faultOptions = { refusals: { portaal: weigeringen } };

interface LezersWijzigenProps {
  portaal: Portaal;
  woordId: string;
  onKlaar: () => void;
}

/** Other readers of an earlier text: fewer works at once, and says who has read it; more goes as in writing. */
export default function LezersWijzigen(props: LezersWijzigenProps) {
  const query = useWoordLezers(props.woordId);
  return (
    <Vlak query={query} laden={<Skeleton count={3} shape="rows" />}>
      {(lezers) => <Keuze {...props} lezers={lezers} />}
    </Vlak>
  );
}

type Lezers = NonNullable<ReturnType<typeof useWoordLezers>['data']>;

function Keuze({ portaal, woordId, onKlaar, lezers }: LezersWijzigenProps & { lezers: Lezers }) {
  const z = useZinnen(rooms).portaalmeer.lezers;
  const naamVan = useLezernaam(portaal);
  const vast = vastGezichtVan(portaal);
  const kies = useKiesLezers(woordId);
  const faults = useFaults(kies.error, faultOptions);
  const eerste = lezers.find((lezer) => lezer.eerste);
  const nu = lezers.filter((lezer) => !lezer.eerste);
  const [gekozen, setGekozen] = useState<readonly string[]>(() => nu.map(lezerSleutel));
  const erbij = keuzelezers(portaal).filter(
    (ander) => !lezers.some((lezer) => lezerSleutel(lezer) === lezerSleutel(ander)),
  );
  const alle = [
    ...nu.map((lezer) => ({ lezer, hint: lezer.wacht ? z.wacht(vast) : lezer.geopend ? z.gelezen : '' })),
    ...erbij.map((lezer) => ({ lezer, hint: lezer.gevaar ? z.wacht(vast) : '' })),
  ];
  const weg = nu.filter((lezer) => lezer.geopend && !gekozen.includes(lezerSleutel(lezer)));
  const ids = (soort: string) =>
    alle.flatMap(({ lezer }) =>
      lezer.soort === soort && gekozen.includes(lezerSleutel(lezer)) ? lezer.id : [],
    );
  function bewaar(): void {
    kies.mutate(
      { gebruikers: ids('medewerker'), personen: ids('persoon') },
      {
        onSuccess: () => {
          toast(z.klaar);
          onKlaar();
        },
      },
    );
  }
  return (
    <div className="stapel">
      <ErrorSummary faults={faults} />
      {eerste === undefined ? null : <p className="zacht">{z.altijd(naamVan(eerste))}</p>}
      <CheckChips
        legend={z.kies}
        layout="rows"
        tone="plum"
        options={alle.map(({ lezer, hint }) => ({
          value: lezerSleutel(lezer),
          label: naamVan(lezer),
          ...(hint === '' ? {} : { hint }),
        }))}
        values={gekozen}
        onValuesChange={setGekozen}
      />
      {weg.length === 0 ? null : <p role="status">{z.alGelezen(weg.map(naamVan))}</p>}
      <Button variant="plum" wide busy={kies.isPending} onClick={bewaar}>
        {z.bewaar}
      </Button>
      <Button variant="plain" onClick={onKlaar}>
        {z.terug}
      </Button>
    </div>
  );
}
