import { gezin as weigeringen } from '@rondom/taal/refusals/gezin';
import { maatregel } from '@rondom/taal/refusals/maatregel';
import { overpersoon } from '@rondom/taal/schermen/overpersoon';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { useFaults } from '../../../platform/use-faults.ts';
import type { FieldFault } from '../../../ui/ErrorSummary.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import type { Blik } from '../blik.ts';
import type { Lid } from '../contract.ts';
import { useLegRelatieVast } from './mensen-schrijven.ts';
import { legeRelatie, relatieBody, type RelatieInhoud } from './relatie-inhoud.ts';
import { RelatieVelden } from './RelatieVelden.tsx';

const rooms = { overpersoon };
const NONE: readonly FieldFault[] = [];
const faultOptions = {
  refusals: { gezin: weigeringen, maatregel },
  fields: {
    persoonNietInGezin: 'relatie-met',
    relatieMetZichzelf: 'relatie-met',
    relatieBestaatAl: 'relatie-wat',
    relatieAndersom: 'relatie-wat',
    ouderJongerDanKind: 'relatie-wat',
    kindHeeftTweeOuders: 'relatie-wat',
    vormAlleenBijPartner: 'relatie-vorm',
    vanaf: 'relatie-vanaf',
    tot: 'relatie-tot',
    relatieBeginOnjuist: 'relatie-vanaf',
    relatieBeginInToekomst: 'relatie-vanaf',
    relatieEindeOnjuist: 'relatie-tot',
    relatieEindeInToekomst: 'relatie-tot',
    relatieEindeVoorBegin: 'relatie-tot',
  },
};

interface RelatieFormProps {
  lid: Lid;
  blik: Blik;
  onClose: () => void;
}

/** What this person is to somebody else of the family. */
export function RelatieForm({ lid, blik, onClose }: RelatieFormProps) {
  const z = useZinnen(rooms).overpersoon.relaties;
  const [inhoud, setInhoud] = useState<RelatieInhoud>(legeRelatie);
  const [missing, setMissing] = useState(NONE);
  const leg = useLegRelatieVast(blik.gezin.id, () => {
    toast(z.klaar);
    onClose();
  });
  const refused = useFaults(leg.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    const lacking = [
      ...(inhoud.met === '' ? [{ fieldId: 'relatie-met', message: z.kiesMet }] : []),
      ...(inhoud.wat === '' ? [{ fieldId: 'relatie-wat', message: z.kiesWat }] : []),
    ];
    setMissing(lacking.length > 0 ? lacking : NONE);
    const body = relatieBody(lid.id, inhoud);
    if (body) leg.mutate(body);
  }
  return (
    <ActieSheet
      title={z.formulier(blik.roep(lid.id))}
      bewaar={z.bewaar}
      faults={faults}
      busy={leg.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RelatieVelden
        lid={lid}
        blik={blik}
        inhoud={inhoud}
        faults={faults}
        change={(part) => setInhoud({ ...inhoud, ...part })}
      />
    </ActieSheet>
  );
}
