import { platform } from '@rondom/taal/refusals/platform';
import { rust as weigeringen } from '@rondom/taal/refusals/rust';
import { portaalbericht } from '@rondom/taal/schermen/portaalbericht';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { useRustkeuze, useZetRustkeuze, type Keuze, type Rustkeuze } from '../rust/use-rustkeuze.ts';
import { usePortaal, type Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';

const rooms = { portaalbericht };
const WAAR = 'bericht-waar';
const FAULTS = {
  refusals: { weigeringen, platform },
  fields: { berichtNietVeilig: WAAR, mailNietAanKind: WAAR, toestelNietAlleenEigen: WAAR },
};
const TIJDEN = { ochtend: '09:00', middag: '14:00', avond: '19:00' } as const;
type Moment = keyof typeof TIJDEN;
const MOMENTEN = Object.keys(TIJDEN) as Moment[];
const momentVan = (tijd: string): Moment =>
  tijd < '12:00' ? 'ochtend' : tijd < '18:00' ? 'middag' : 'avond';

/** Berichten: off until somebody chooses; where, when and in which words, never what. */
export function BerichtenPage() {
  const portaal = usePortaal();
  return <Vlak query={portaal}>{(eigen) => <Berichten portaal={eigen} />}</Vlak>;
}

function Berichten({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).portaalbericht;
  const { toon } = useWoordenVan(portaal);
  const query = useRustkeuze();
  return (
    <>
      <PageHeading lead={z[toon].lead}>{z.titel}</PageHeading>
      <Vlak query={query} laden={<Skeleton count={3} shape="rows" />}>
        {(rust) => (
          <>
            <Card>
              <Kies key={rust.versie} rust={rust} toon={toon} />
            </Card>
            {rust.berichten.length === 0 ? null : (
              <Card title={z.eerder}>
                <List label={z.eerder}>
                  {rust.berichten.map(({ id, gemaaktOp }) => (
                    <ListRow key={id} title={z.bewoordingen[rust.bewoording]} text={z.moment(gemaaktOp)} />
                  ))}
                </List>
              </Card>
            )}
          </>
        )}
      </Vlak>
    </>
  );
}

function Kies({ rust, toon }: { rust: Rustkeuze; toon: 'jij' | 'u' }) {
  const z = useZinnen(rooms).portaalbericht;
  const zet = useZetRustkeuze(rust);
  const faults = useFaults(zet.error, FAULTS);
  const { wijze, tijd, kanaal, bewoording, kanalen } = rust;
  const [keuze, setKeuze] = useState<Keuze>({ wijze, tijd, kanaal, bewoording, alleenIk: false });
  const wijzig = (deel: Partial<Keuze>) => setKeuze({ ...keuze, ...deel });
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!zet.isPending) zet.mutate(keuze, { onSuccess: () => toast(z.klaar) });
      }}
    >
      <ErrorSummary faults={faults} />
      <RadioChips
        id="bericht-wijze"
        layout="rows"
        legend={z[toon].vraag}
        options={(['uit', 'dagelijks'] as const).map((value) => ({ value, label: z.wijzen[value] }))}
        value={keuze.wijze === 'uit' ? 'uit' : 'dagelijks'}
        onValueChange={(nieuw) => wijzig({ wijze: nieuw })}
      />
      {keuze.wijze === 'uit' ? null : (
        <Meer keuze={keuze} wijzig={wijzig} kanalen={kanalen} toon={toon} fout={faultOf(faults, WAAR)} />
      )}
      <Button type="submit" variant="primary" busy={zet.isPending}>
        {z.bewaar}
      </Button>
    </form>
  );
}

interface MeerProps {
  keuze: Keuze;
  wijzig: (deel: Partial<Keuze>) => void;
  kanalen: Rustkeuze['kanalen'];
  toon: 'jij' | 'u';
  fout: string | undefined;
}

/** Where, when, in which words; of a phone whether others look at it. */
function Meer({ keuze, wijzig, kanalen, toon, fout }: MeerProps) {
  const z = useZinnen(rooms).portaalbericht;
  const { kanaal = 'hier', bewoording = 'iets' } = keuze;
  return (
    <>
      {kanalen.length === 1 ? (
        <p>
          {z[toon].veilig} {z[toon].bel}
        </p>
      ) : (
        <RadioChips
          id={WAAR}
          legend={z.waar}
          hint={z.nogNiet}
          error={fout}
          options={kanalen.map((value) => ({ value, label: z.kanalen[value] }))}
          value={kanaal}
          onValueChange={(nieuw) => wijzig({ kanaal: nieuw })}
        />
      )}
      {kanaal === 'hier' ? null : (
        <RadioChips
          id="bericht-telefoon"
          legend={z[toon].telefoon}
          options={(['nee', 'ja'] as const).map((value) => ({ value, label: z.kijken[value] }))}
          value={keuze.alleenIk === true ? 'nee' : 'ja'}
          onValueChange={(nieuw) => wijzig({ alleenIk: nieuw === 'nee' })}
        />
      )}
      <RadioChips
        id="bericht-moment"
        legend={z.wanneer}
        options={MOMENTEN.map((value) => ({ value, label: z.momenten[value] }))}
        value={momentVan(keuze.tijd)}
        onValueChange={(nieuw) => wijzig({ tijd: TIJDEN[nieuw] })}
      />
      <RadioChips
        id="bericht-tekst"
        layout="rows"
        legend={z.tekst}
        hint={z.tekstHint}
        options={(['iets', 'lijstje', 'afspraak'] as const).map((value) => ({
          value,
          label: z.bewoordingen[value],
        }))}
        value={bewoording}
        onValueChange={(nieuw) => wijzig({ bewoording: nieuw })}
      />
    </>
  );
}
