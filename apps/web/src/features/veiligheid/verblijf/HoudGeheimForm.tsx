import { verblijf as zinnen } from '@rondom/taal/schermen/verblijf';
import { useState } from 'react';
import { faultOf, useFaults } from '../../../platform/use-faults.ts';
import { useZinnen } from '../../../platform/taal.tsx';
import { CheckChips } from '../../../ui/CheckChips.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/toast-store.ts';
import type { Blik } from '../../gezin/blik.ts';
import { optionsOf } from '../../../ui/options-of.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import { useHoudGeheim, type HoudBody } from './use-verblijven.ts';
import { velden, verblijfFaults } from './verblijf-velden.ts';

const rooms = { verblijf: zinnen };
type Soort = HoudBody['namen'][number]['soort'];
/** Asked in this order; the rest of an address stands with the home itself. */
const SOORTEN = ['plaats', 'school', 'pleeggezin', 'instelling', 'huisarts', 'opvang', 'sport'] as const;
type Namen = Partial<Record<Soort, string>>;

/** Keeps a stay secret: whose, by whose decision, and the names that every shared text is searched for. */
export function HoudGeheimForm({ blik, onClose }: { blik: Blik; onClose: () => void }) {
  const words = useZinnen(rooms).verblijf;
  const z = words.zet;
  const [body, setBody] = useState({
    persoonIds: [] as string[],
    besluit: 'rechter' as HoudBody['besluit'],
    sinds: blik.vandaag,
    bron: '',
  });
  const [tot, setTot] = useState('');
  const [namen, setNamen] = useState<Namen>({});
  const change = (part: Partial<typeof body>) => setBody({ ...body, ...part });
  const houd = useHoudGeheim(blik.gezin.id, () => {
    toast(z.klaar);
    onClose();
  });
  const faults = useFaults(houd.error, verblijfFaults);
  const mensen = blik.gezin.leden
    .filter(({ overledenOp, uitgerekendeDatum }) => overledenOp === null && uitgerekendeDatum === null)
    .map(({ id }) => ({ value: id, label: blik.roep(id) }));
  return (
    <ActieSheet
      title={z.titel}
      bewaar={z.bewaar}
      faults={faults}
      busy={houd.isPending}
      onSubmit={() => houd.mutate({ ...body, ...(tot === '' ? {} : { tot }), namen: namenVan(namen) })}
      onClose={onClose}
    >
      <CheckChips
        id={velden.wie}
        legend={z.wie}
        error={faultOf(faults, velden.wie)}
        options={mensen}
        values={body.persoonIds}
        onValuesChange={(persoonIds) => change({ persoonIds })}
      />
      <RadioChips
        legend={z.besluit}
        options={optionsOf(words.besluit)}
        value={body.besluit}
        onValueChange={(besluit) => change({ besluit })}
      />
      <DateField
        id={velden.sinds}
        label={z.sinds}
        error={faultOf(faults, velden.sinds)}
        value={body.sinds}
        onValueChange={(sinds) => change({ sinds })}
      />
      <DateField
        id={velden.tot}
        label={z.tot}
        hint={z.totHint}
        error={faultOf(faults, velden.tot)}
        value={tot}
        onValueChange={setTot}
      />
      <TextArea
        id={velden.bron}
        label={z.bron}
        error={faultOf(faults, velden.bron)}
        rows={2}
        lang="nl"
        value={body.bron}
        onChange={(event) => change({ bron: event.target.value })}
      />
      <fieldset className="verblijf__namen">
        <legend>{z.namen}</legend>
        <p className="gedempt">{z.namenHint}</p>
        {SOORTEN.map((soort) => (
          <TextField
            key={soort}
            id={`verblijf-${soort}`}
            label={words.soort[soort]}
            lang="nl"
            value={namen[soort] ?? ''}
            onChange={(event) => setNamen({ ...namen, [soort]: event.target.value })}
          />
        ))}
      </fieldset>
    </ActieSheet>
  );
}

const namenVan = (namen: Namen): HoudBody['namen'] =>
  SOORTEN.flatMap((soort) => {
    const tekst = (namen[soort] ?? '').trim();
    return tekst === '' ? [] : [{ soort, tekst }];
  });
