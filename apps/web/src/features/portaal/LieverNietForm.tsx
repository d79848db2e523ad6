import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { lieverniet } from '@rondom/taal/schermen/lieverniet';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary, type FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { vastGezichtVan } from './namen.ts';
import { useZegLieverNiet, type Iemand } from './use-lieverniet.ts';
import type { Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';

const rooms = { lieverniet };
const [WIE, WAAROM] = ['liever-wie', 'liever-waarom'];
const NONE: readonly FieldFault[] = [];
const FAULTS = { refusals: { betrokkenheid }, fields: { lieverNietIsWeg: WIE, reden: WAAROM } };

/** Who, what comes of it, why in own words; who reads it stands under the field. */
export function LieverNietForm({ portaal, erbij }: { portaal: Portaal; erbij: readonly Iemand[] }) {
  const words = useZinnen(rooms).lieverniet;
  const z = words.portaal;
  const { z: woorden, toon } = useWoordenVan(portaal);
  const vast = vastGezichtVan(portaal);
  const [wie, setWie] = useState<string>();
  const [reden, setReden] = useState('');
  const [missing, setMissing] = useState(NONE);
  const zeg = useZegLieverNiet();
  const refused = useFaults(zeg.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  const gekozen = erbij.find(({ plek, id }) => `${plek} ${id}` === wie);
  const naamVan = ({ naam, organisatie, organisatiesoort }: Iemand): string =>
    naam ??
    organisatie ??
    (organisatiesoort === null ? words.expertteam : woorden.organisatiesoort[organisatiesoort]);

  function submit(): void {
    const lacking = [
      ...(gekozen === undefined ? [{ fieldId: WIE, message: z.kies }] : []),
      ...(reden.trim() === '' ? [{ fieldId: WAAROM, message: z.schrijf }] : []),
    ];
    setMissing(lacking.length > 0 ? lacking : NONE);
    if (lacking.length > 0 || gekozen === undefined || zeg.isPending) return;
    zeg.mutate(
      { plek: gekozen.plek, id: gekozen.id, reden: reden.trim() },
      {
        onSuccess: () => {
          setWie(undefined);
          setReden('');
          toast(z[toon].klaar(vast));
        },
      },
    );
  }
  return (
    <Card>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary faults={faults} />
        <RadioChips
          id={WIE}
          layout="rows"
          legend={z.wie}
          options={erbij.map((een) => ({
            value: `${een.plek} ${een.id}`,
            label: naamVan(een),
            hint:
              een.over === null || een.overId === portaal.persoon.id
                ? words.soort[een.soort]
                : words.over(words.soort[een.soort], een.over),
          }))}
          error={faultOf(faults, WIE)}
          value={wie}
          onValueChange={setWie}
        />
        {gekozen === undefined ? null : (
          <div aria-live="polite">
            {gekozen.gevolg === 'bespreek' ? (
              <p>{z[toon].bespreek(vast)}</p>
            ) : (
              <p>{z[gekozen.gevolg](naamVan(gekozen))}</p>
            )}
            {gekozen.grond === null ? null : <p>{z[gekozen.grond]}</p>}
            {gekozen.artikel === null ? null : (
              <>
                <p className="zacht">{z.wet(gekozen.artikel)}</p>
                <p>{z.praten(vast)}</p>
              </>
            )}
          </div>
        )}
        <TextArea
          id={WAAROM}
          label={z[toon].waarom}
          hint={z[toon].hint(vast)}
          lang="nl"
          rows={4}
          maxLength={500}
          value={reden}
          error={faultOf(faults, WAAROM)}
          onChange={(event) => setReden(event.target.value)}
        />
        <p className="zacht">{z[toon].vastegezicht(vast)}</p>
        <Button type="submit" variant="primary" icon={<Send size={20} />} busy={zeg.isPending}>
          {z.verstuur}
        </Button>
      </form>
    </Card>
  );
}
