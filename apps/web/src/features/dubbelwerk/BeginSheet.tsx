import { dubbelwerk as weigeringen } from '@rondom/taal/refusals/dubbelwerk';
import { capitalise } from '@rondom/taal';
import { dubbelwerk } from '@rondom/taal/schermen/dubbelwerk';
import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Blik } from '../gezin/blik.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { Naast } from './Naast.tsx';
import { looptNaast } from './naast.ts';
import { useBegin, useDoeMee, type Begin, type Onderzoek } from './use-onderzoeken.ts';

const rooms = { dubbelwerk, expertvraag };
const VRAGEN = 'onderzoek-vragen';
const FAULTS = { refusals: { weigeringen }, fields: { vragenOntbreken: VRAGEN } };
const SOORTEN: readonly Begin['soort'][] = ['intake', 'verklarendeanalyse', 'onderzoek', 'plan'];
const GEBIEDEN: Begin['vragen'] = [
  'veiligheid',
  'wonen',
  'school',
  'gezondheid',
  'opvoeden',
  'geld',
  'netwerk',
  'vrijetijd',
];
const AANLEIDINGEN: readonly Begin['aanleiding'][] = ['eigen', 'rechter', 'gezin', 'klacht', 'nieuwemelding'];

interface BeginSheetProps {
  blik: Blik;
  onderzoeken: readonly Onderzoek[];
  onClose: () => void;
}

/** Begins to ask. What runs already stands above the button: join it in one press, or say why to go on. */
export function BeginSheet({ blik, onderzoeken, onClose }: BeginSheetProps) {
  const words = useZinnen(rooms);
  const z = words.dubbelwerk.blad;
  const begin = useBegin(blik.gezin.id);
  const mee = useDoeMee(blik.gezin.id);
  const [soort, setSoort] = useState<Begin['soort']>('onderzoek');
  const [over, setOver] = useState('');
  const [vragen, setVragen] = useState<Begin['vragen']>([]);
  const [aanleiding, setAanleiding] = useState<Begin['aanleiding']>('eigen');
  const [reden, setReden] = useState<Begin['reden']>();
  const faults = useFaults(begin.error ?? mee.error, FAULTS);
  const persoonId = over === '' ? null : over;
  const vrij = aanleiding === 'rechter' || aanleiding === 'gezin' || aanleiding === 'klacht';
  const naast = vrij ? [] : looptNaast(onderzoeken, persoonId);
  const klaar = (zin: string) => () => {
    toast(zin);
    onClose();
  };
  return (
    <ActieSheet
      title={words.dubbelwerk.knop}
      lead={z.lead}
      bewaar={naast.length > 0 ? z.toch : z.begin}
      canSave={naast.length === 0 || reden !== undefined}
      faults={faults}
      busy={begin.isPending}
      onSubmit={() =>
        begin.mutate(
          {
            soort,
            persoonId,
            vragen,
            aanleiding,
            ...(reden === undefined || naast.length === 0 ? {} : { reden }),
          },
          { onSuccess: klaar(z.begonnen) },
        )
      }
      onClose={onClose}
    >
      <Select
        id="onderzoek-over"
        label={z.over}
        placeholder={capitalise(words.dubbelwerk.hetGezin)}
        options={blik.gezin.leden.map(({ id }) => ({ value: id, label: blik.roep(id) }))}
        value={over}
        onChange={(event) => setOver(event.target.value)}
        data-focus-first
      />
      <RadioChips
        id="onderzoek-soort"
        legend={z.soort}
        options={SOORTEN.map((value) => ({ value, label: words.dubbelwerk.soort[value] }))}
        value={soort}
        onValueChange={setSoort}
      />
      <CheckChips
        id={VRAGEN}
        legend={z.vragen}
        options={GEBIEDEN.map((value) => ({ value, label: capitalise(words.expertvraag.gebieden[value]) }))}
        values={vragen}
        onValuesChange={setVragen}
        error={faultOf(faults, VRAGEN)}
      />
      <RadioChips
        id="onderzoek-aanleiding"
        legend={z.waarvoor}
        options={AANLEIDINGEN.map((value) => ({ value, label: z.aanleiding[value] }))}
        value={aanleiding}
        onValueChange={setAanleiding}
      />
      {naast.length === 0 ? null : (
        <Naast
          naast={naast}
          blik={blik}
          vragen={vragen}
          busy={mee.isPending}
          reden={reden}
          onReden={setReden}
          onDoeMee={(id) => mee.mutate(id, { onSuccess: klaar(words.dubbelwerk.gedaan.mee) })}
        />
      )}
    </ActieSheet>
  );
}
