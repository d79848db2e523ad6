import { kijkvraag as weigeringen } from '@rondom/taal/refusals/kijkvraag';
import { vrijgave } from '@rondom/taal/schermen/vrijgave';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Banner } from '../../ui/Banner.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import type { Achtergehoudengroep } from './achtergehouden.ts';
import { useGeefVrij, type Verteldwijze, type Vrijgavereden } from './use-vrijgave.ts';

const rooms = { vrijgave };
const GEVAAR = 'vrijgave-gevaar';
const faultOptions = { refusals: { weigeringen }, fields: { gevaarNietGewogen: GEVAAR } };
const redenen: readonly Vrijgavereden[] = ['isVerteld', 'vroegErom', 'kanVeilig'];
const wijzen: readonly Verteldwijze[] = ['gesprek', 'telefoon', 'brief', 'nogNiet'];

interface VrijgaveSheetProps {
  gezinId: string;
  groep: Achtergehoudengroep;
  wie: string;
  /** Which lines, in words. */
  regels: string;
  onClose: () => void;
}

/** Releases lines to one person: why, how it was told, and where danger comes from him that it was weighed. */
export function VrijgaveSheet({ gezinId, groep, wie, regels, onClose }: VrijgaveSheetProps) {
  const z = useZinnen(rooms).vrijgave;
  const geef = useGeefVrij(gezinId);
  const [reden, setReden] = useState<Vrijgavereden>('isVerteld');
  const [verteld, setVerteld] = useState<Verteldwijze>('gesprek');
  const [gewogen, setGewogen] = useState(false);
  const faults = useFaults(geef.error, faultOptions);
  function submit(): void {
    const { persoonId, regelIds } = groep;
    geef.mutate(
      { persoonId, regelIds: [...regelIds], reden, verteld, gevaarGewogen: gewogen },
      {
        onSuccess: () => {
          toast(z.sheet.klaar(wie));
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={z.sheet.titel(wie)}
      lead={regels}
      bewaar={z.geef(wie)}
      faults={faults}
      busy={geef.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{z.reden[groep.reden]}</p>
      {groep.gevaar ? (
        <>
          <Banner tone="amber" title={z.sheet.gevaar(wie)}>
            {z.sheet.gevaarTekst(wie)}
          </Banner>
          <CheckChips
            id={GEVAAR}
            name={GEVAAR}
            legend={z.sheet.gevaar(wie)}
            layout="rows"
            options={[{ value: 'gewogen', label: z.sheet.gewogen }]}
            values={gewogen ? ['gewogen'] : []}
            onValuesChange={(values) => setGewogen(values.length > 0)}
            error={faultOf(faults, GEVAAR)}
          />
        </>
      ) : null}
      <RadioChips
        id="vrijgave-reden"
        name="vrijgave-reden"
        legend={z.sheet.waarom}
        layout="rows"
        options={redenen.map((een) => ({ value: een, label: z.sheet.redenen[een] }))}
        value={reden}
        onValueChange={setReden}
      />
      <RadioChips
        id="vrijgave-verteld"
        name="vrijgave-verteld"
        legend={z.sheet.verteld}
        options={wijzen.map((een) => ({ value: een, label: z.sheet.wijzen[een] }))}
        value={verteld}
        onValueChange={setVerteld}
      />
      <p className="kijkvraag__wanneer">{z.sheet.uitleg}</p>
    </ActieSheet>
  );
}
