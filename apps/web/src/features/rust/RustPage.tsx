import { platform as weigeringen } from '@rondom/taal/refusals/platform';
import { rustkeuze } from '@rondom/taal/schermen/rustkeuze';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorSummary, type FieldFault } from '../../ui/ErrorSummary.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { useRustkeuze, useZetRustkeuze, type Keuze, type Rustkeuze } from './use-rustkeuze.ts';

const rooms = { rustkeuze };
const TIJD = 'rust-tijd';
const NONE: readonly FieldFault[] = [];
const FAULTS = { refusals: { weigeringen } };
const WIJZEN: readonly Keuze['wijze'][] = ['uit', 'dagelijks', 'ookacuut'];

/** Mijn berichten: off unless the reader chooses otherwise, and what was sent. */
export function RustPage() {
  const z = useZinnen(rooms).rustkeuze;
  const query = useRustkeuze();
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <Vlak query={query} laden={<Skeleton shape="rows" count={3} />}>
        {(rust) => (
          <>
            <Card title={z.kop} className="noprint">
              <Kies key={rust.versie} rust={rust} />
            </Card>
            <Card title={z.titel}>
              <Berichten berichten={rust.berichten} />
            </Card>
          </>
        )}
      </Vlak>
    </>
  );
}

function Kies({ rust }: { rust: Rustkeuze }) {
  const z = useZinnen(rooms).rustkeuze;
  const zet = useZetRustkeuze(rust);
  const [keuze, setKeuze] = useState<Keuze>({ wijze: rust.wijze, tijd: rust.tijd });
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(zet.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  function submit(): void {
    const goed = /^([01]\d|2[0-3]):[0-5]\d$/.test(keuze.tijd);
    setMissing(goed ? NONE : [{ fieldId: TIJD, message: z.tijdOnjuist }]);
    if (goed && !zet.isPending) zet.mutate(keuze, { onSuccess: () => toast(z.klaar) });
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary faults={faults} />
      <p>
        {z.uitleg} {z.post}
      </p>
      <RadioChips
        id="rust-wijze"
        legend={z.wijze}
        options={WIJZEN.map((value) => ({ value, label: z.wijzen[value] }))}
        value={keuze.wijze}
        onValueChange={(wijze) => setKeuze({ ...keuze, wijze })}
      />
      {keuze.wijze === 'uit' ? null : (
        <TextField
          id={TIJD}
          label={z.tijd}
          hint={z.tijdHint}
          short
          inputMode="numeric"
          value={keuze.tijd}
          error={faultOf(faults, TIJD)}
          onChange={(event) => setKeuze({ ...keuze, tijd: event.target.value })}
        />
      )}
      <div className="form__actions">
        <Button variant="primary" type="submit" busy={zet.isPending}>
          {z.bewaar}
        </Button>
      </div>
    </form>
  );
}

function Berichten({ berichten }: Pick<Rustkeuze, 'berichten'>) {
  const all = useZinnen(rooms);
  const z = all.rustkeuze;
  if (berichten.length === 0) return <EmptyState title={z.leeg} text={z.leegTekst} />;
  return (
    <List label={z.titel}>
      {berichten.map(({ id, soort, aantal, gemaaktOp }) => (
        <ListRow key={id} title={z[soort](aantal)} text={z.moment(gemaaktOp)} />
      ))}
    </List>
  );
}
