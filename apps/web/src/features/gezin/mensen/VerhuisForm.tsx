import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { gezin as weigeringen } from '@rondom/taal/refusals/gezin';
import { maatregel } from '@rondom/taal/refusals/maatregel';
import { huishouden as zinnen } from '@rondom/taal/schermen/huishouden';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { faultOf, useFaults } from '../../../platform/use-faults.ts';
import { DateField } from '../../../ui/DateField.tsx';
import type { FieldFault } from '../../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import type { Blik } from '../blik.ts';
import { isZekerMeerderjarig } from '../leeftijd.ts';
import { optionsOf } from '../../../ui/options-of.ts';
import { huizenVan } from './mogelijk.ts';
import { useVerhuis } from './mensen-schrijven.ts';

const rooms = { huishouden: zinnen };
const WIE = 'verhuis-wie';
const HUIS = 'verhuis-huis';
const VANAF = 'verhuis-vanaf';
const KEUZE = 'verhuis-keuze';
const NONE: readonly FieldFault[] = [];
const faultOptions = {
  refusals: { gezin: weigeringen, betrokkenheid, maatregel },
  fields: {
    persoonNietInGezin: WIE,
    woontHierAl: HUIS,
    vanaf: VANAF,
    vanafInToekomst: VANAF,
    woontErLater: VANAF,
    tweeHuizenAlleenKind: KEUZE,
  },
};

interface VerhuisFormProps {
  blik: Blik;
  /** Who moves, or to which home: the other one is chosen here. */
  persoonId?: string;
  huishoudenId?: string;
  onClose: () => void;
}

/** Somebody comes to live in a home that stands already. */
export function VerhuisForm({ blik, persoonId, huishoudenId, onClose }: VerhuisFormProps) {
  const { verhuis: z, thuis } = useZinnen(rooms).huishouden;
  const [wie, setWie] = useState(persoonId);
  const [huis, setHuis] = useState(huishoudenId);
  const [vanaf, setVanaf] = useState(blik.vandaag);
  const [keuze, setKeuze] = useState<'verhuist' | 'ookHier'>('verhuist');
  const [missing, setMissing] = useState(NONE);
  const verhuis = useVerhuis(blik.gezin.id, () => {
    toast(z.klaar);
    onClose();
  });
  const refused = useFaults(verhuis.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;

  const { leden, huishoudens } = blik.gezin;
  const mover = blik.lid(wie ?? null);
  const homes = wie === undefined ? [] : huizenVan(wie, blik.gezin);
  const isChild =
    mover?.rol === 'kind' && homes.length > 0 && !isZekerMeerderjarig(mover.geboortedatum, blik.vandaag);

  function submit(): void {
    const lacking = [
      ...(wie === undefined ? [{ fieldId: WIE, message: z.kiesWie }] : []),
      ...(huis === undefined ? [{ fieldId: HUIS, message: z.kiesHuis }] : []),
    ];
    setMissing(lacking.length > 0 ? lacking : NONE);
    if (wie === undefined || huis === undefined) return;
    verhuis.mutate({
      huishoudenId: huis,
      persoonId: wie,
      vanaf,
      keuze: isChild ? keuze : 'verhuist',
    });
  }
  const target = huishoudens.find(({ id }) => id === huishoudenId);
  const movers = leden.filter(
    ({ id, overledenOp, uitgerekendeDatum }) =>
      overledenOp === null && uitgerekendeDatum === null && target?.bewoners.includes(id) !== true,
  );
  return (
    <ActieSheet
      title={persoonId === undefined ? thuis.laatWonen : z.knop(blik.roep(persoonId))}
      lead={target === undefined ? undefined : <span lang="nl">{target.naam}</span>}
      bewaar={z.bewaar}
      faults={faults}
      busy={verhuis.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {persoonId === undefined ? (
        <RadioChips
          id={WIE}
          legend={z.wie}
          options={movers.map(({ id }) => ({ value: id, label: blik.roep(id) }))}
          value={wie}
          onValueChange={setWie}
          error={faultOf(faults, WIE)}
        />
      ) : null}
      {huishoudenId === undefined ? (
        <RadioChips
          id={HUIS}
          layout="rows"
          legend={z.waarheen}
          options={huishoudens
            .filter((home) => !homes.includes(home))
            .map(({ id, naam }) => ({ value: id, label: naam }))}
          value={huis}
          onValueChange={setHuis}
          error={faultOf(faults, HUIS)}
        />
      ) : null}
      <DateField
        id={VANAF}
        label={z.vanaf}
        value={vanaf}
        onValueChange={setVanaf}
        error={faultOf(faults, VANAF)}
      />
      {isChild ? (
        <RadioChips
          id={KEUZE}
          layout="rows"
          legend={z.keuze}
          options={optionsOf(z.keuzes)}
          value={keuze}
          onValueChange={setKeuze}
          error={faultOf(faults, KEUZE)}
        />
      ) : null}
    </ActieSheet>
  );
}
