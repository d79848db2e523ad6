import { portaaltoegang as weigeringen } from '@rondom/taal/refusals/portaaltoegang';
import { portaaltoegang } from '@rondom/taal/schermen/portaaltoegang';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import type { Lid } from '../gezin/contract.ts';
import { usePhone } from '../gezin/use-phone.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { Uitnodiging } from './Uitnodiging.tsx';
import { useGeefToegang, usePortaaltoegang, type Toegang } from './use-portaaltoegang.ts';
import { beginVragen, mogelijk, openVraag, vragenBody, vragenOrder, type Vragen } from './vragen.ts';
import { veld, Vraagveld } from './Vragen.tsx';
import { WatLeest } from './WatLeest.tsx';
import './portaaltoegang.css';

const rooms = { portaaltoegang };
const faultOptions = {
  refusals: { portaaltoegang: weigeringen },
  fields: {
    besluitOntbreekt: veld.besluit,
    gevaarNietGenoemd: veld.gevaar,
    gevaarZonderWoorden: veld.welk,
    gevaarZonderAfspraak: veld.afspraak,
    toestelNietVeilig: veld.toestel,
    veiligMomentOntbreekt: veld.moment,
    ...Object.fromEntries(
      ['nietOuder', 'nietPleegouder', 'geenDeelInPlan', 'jongerDanTwaalf', 'leeftijdNietBekend'].map(
        (kind) => [kind, veld.recht],
      ),
    ),
  },
};

interface GeefToegangProps {
  lid: Lid;
  blik: Blik;
  onClose: () => void;
}

/** Five questions, then what this person will read; beside each other on a wide screen, one per step on a phone. */
export default function GeefToegangForm({ lid, blik, onClose }: GeefToegangProps) {
  const z = useZinnen(rooms).portaaltoegang;
  const query = usePortaaltoegang(blik.gezin.id, lid.id);
  const [given, setGiven] = useState(false);
  const naam = blik.roep(lid.id);
  if (given) return <Uitnodiging gezinId={blik.gezin.id} persoonId={lid.id} naam={naam} onClose={onClose} />;
  if (query.data === undefined)
    return (
      <Sheet isOpen onClose={onClose} title={z.formulier(naam)} lead={z.uitleg}>
        <Vlak query={query} laden={<Skeleton count={6} />}>
          {() => null}
        </Vlak>
      </Sheet>
    );
  return (
    <Formulier
      toegang={query.data}
      {...{ lid, blik, onClose }}
      onGegeven={() => {
        toast(query.data.als === null ? z.gegeven : z.herzien);
        if (query.data.als === null) setGiven(true);
        else onClose();
      }}
    />
  );
}

interface FormulierProps extends GeefToegangProps {
  toegang: Toegang;
  onGegeven: () => void;
}

function Formulier({ toegang, lid, blik, onClose, onGegeven }: FormulierProps) {
  const z = useZinnen(rooms).portaaltoegang;
  const phone = usePhone();
  const [vragen, setVragen] = useState(() => beginVragen(toegang));
  const [stap, setStap] = useState(0);
  const geef = useGeefToegang(blik.gezin.id, lid.id);
  const faults = useFaults(geef.error, faultOptions);
  const naam = blik.roep(lid.id);
  const open = openVraag(vragen);
  const last = stap >= vragenOrder.length;
  const body = vragenBody(vragen);
  const canSave = body !== undefined && mogelijk(toegang).length > 0 && (!phone || last);
  const onWijzig = (deel: Partial<Vragen>) => setVragen((eerder) => ({ ...eerder, ...deel }));
  const shown = phone ? vragenOrder.slice(stap, stap + 1) : vragenOrder;
  function submit(): void {
    if (body === undefined) return;
    geef.mutate(body, {
      onSuccess: onGegeven,
      // On a phone the question that was wrong stands on an earlier step.
      onError: () => setStap(0),
    });
  }
  return (
    <ActieSheet
      title={z.formulier(naam)}
      lead={z.uitleg}
      bewaar={toegang.als === null ? z.geef : z.herzie}
      faults={faults}
      busy={geef.isPending}
      canSave={canSave}
      onSubmit={submit}
      onClose={onClose}
    >
      {shown.map((vraag) => (
        <div key={vraag} className="toegang__vraag">
          <p className="toegang__stap">{z.stap(vragenOrder.indexOf(vraag) + 1, vragenOrder.length)}</p>
          <Vraagveld {...{ vraag, toegang, vragen, faults, onWijzig }} />
        </div>
      ))}
      {phone && !last ? null : <WatLeest leest={toegang.leest} naam={naam} blik={blik} />}
      {phone ? (
        <div className="toegang__stappen">
          {stap > 0 ? <Button onClick={() => setStap(stap - 1)}>{z.vorige}</Button> : null}
          {last ? null : (
            <Button variant="primary" disabled={open === vragenOrder[stap]} onClick={() => setStap(stap + 1)}>
              {z.volgende}
            </Button>
          )}
        </div>
      ) : null}
    </ActieSheet>
  );
}
