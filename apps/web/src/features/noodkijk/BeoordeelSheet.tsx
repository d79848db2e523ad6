import { noodkijk as weigeringen } from '@rondom/taal/refusals/noodkijk';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { noodkijk as zinnen } from '@rondom/taal/schermen/noodkijk';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useBeoordeel, useNoodkijk, type Beoordeling } from './use-beoordeling.ts';

const rooms = { noodkijk: zinnen };
const KEUZE = 'beoordeel-keuze';
const ZIN = 'beoordeel-zin';
const KEUZES: readonly Beoordeling['oordeel'][] = ['terecht', 'nietterecht', 'meerweten'];
const NONE: readonly FieldFault[] = [];
const options = {
  refusals: { noodkijk: weigeringen, geheim },
  fields: {
    gezinszinOntbreekt: ZIN,
    gezinszinTeLang: ZIN,
    gezinszinNoemtNaam: ZIN,
    gezinszinNoemtBron: ZIN,
    geheimVanGezin: ZIN,
  },
};

type Detail = NonNullable<ReturnType<typeof useNoodkijk>['data']>;
interface BeoordeelSheetProps {
  noodkijkId: string;
  onClose: () => void;
}

/** In two steps: what happened and whether that was right, then the sentence that the family reads. */
export function BeoordeelSheet({ noodkijkId, onClose }: BeoordeelSheetProps) {
  const { beoordeel: z } = useZinnen(rooms).noodkijk;
  const query = useNoodkijk(noodkijkId);
  if (query.data !== undefined) return <Stappen detail={query.data} onClose={onClose} />;
  return (
    <Sheet isOpen onClose={onClose} title={z.titel}>
      <Vlak query={query}>{() => null}</Vlak>
    </Sheet>
  );
}

function Stappen({ detail, onClose }: { detail: Detail; onClose: () => void }) {
  const words = useZinnen(rooms).noodkijk;
  const z = words.beoordeel;
  const { noodkijk, vastGezicht } = detail;
  const beoordeel = useBeoordeel(noodkijk.id);
  const [stap, setStap] = useState(1);
  const [oordeel, setOordeel] = useState<Beoordeling['oordeel']>();
  // The family reads Dutch, whatever language the reviewer chose.
  const vast = vastGezicht?.split(' ')[0] ?? zinnen.nl.gezinszin.vast;
  const [zin, setZin] = useState(() => zinnen.nl.gezinszin[noodkijk.reden ?? 'acuteonveiligheid'](vast));
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(beoordeel.error, options);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    setMissing(oordeel === undefined ? [{ fieldId: KEUZE, message: z.kies }] : NONE);
    if (oordeel === undefined) return;
    if (stap === 1) {
      setStap(2);
      return;
    }
    beoordeel.mutate(
      { oordeel, gezinszin: zin },
      {
        onSuccess: () => {
          toast(z.klaar);
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={`${words.team.keek(noodkijk.kijker)}. ${z.stap(stap)}.`}
      bewaar={stap === 1 ? z.verder : z.bewaar}
      faults={faults}
      busy={beoordeel.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {stap === 1 ? (
        <>
          <Feiten detail={detail} />
          <RadioChips
            id={KEUZE}
            layout="rows"
            legend={z.vraag}
            error={faultOf(faults, KEUZE)}
            options={KEUZES.map((value) => ({ value, label: z.keuze[value], hint: z.hint[value] }))}
            value={oordeel}
            onValueChange={setOordeel}
          />
        </>
      ) : (
        <>
          <TextArea
            id={ZIN}
            lang="nl"
            rows={3}
            label={z.zin}
            hint={z.zinHint}
            error={faultOf(faults, ZIN)}
            value={zin}
            onChange={(event) => setZin(event.target.value)}
          />
          <Button variant="plain" onClick={() => setStap(1)}>
            {z.terug}
          </Button>
        </>
      )}
    </ActieSheet>
  );
}

function Feiten({ detail: { noodkijk, woorden, gelezen } }: { detail: Detail }) {
  const words = useZinnen(rooms).noodkijk;
  const z = words.beoordeel;
  const opened = gelezen.map(({ resource, keren }) =>
    [codeZin(z.resource, resource) || z.anders, z.keren(keren)].join(', '),
  );
  return (
    <>
      <p>
        <span lang="nl">{words.kaart.gezin(noodkijk.gezin)}</span> ·{' '}
        {words.team.wanneer(noodkijk.begonnenOp, noodkijk.eindigdeOp)}
      </p>
      <DefinitionList
        facts={[
          ...(noodkijk.reden === null ? [] : [{ term: z.reden, value: words.blad.redenen[noodkijk.reden] }]),
          ...(woorden === null ? [] : [{ term: z.woorden, value: <span lang="nl">{woorden}</span> }]),
          { term: z.gelezen, value: opened.length === 0 ? z.niets : opened.join('; ') },
        ]}
      />
    </>
  );
}
