import { aanbod as weigeringen } from '@rondom/taal/refusals/aanbod';
import { aanbod as zinnen } from '@rondom/taal/schermen/aanbod';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { AanbodVelden } from './AanbodVelden.tsx';
import { inhoudVan, veldenVan, veldIds } from './aanbod-inhoud.ts';
import { useZetAanbod, type Aanbod, type Hulpsoort, type Lijst } from './use-aanbod.ts';

const rooms = { aanbod: zinnen };
const NONE: readonly FieldFault[] = [];
const FAULTS = {
  refusals: { weigeringen },
  fields: {
    plekkenOnjuist: veldIds.plekken,
    vrijMeerDanPlekken: veldIds.vrij,
    leeftijdOnjuist: veldIds.vanLeeftijd,
    regioLeeg: veldIds.regioIds,
    aanbodregioOnbekend: veldIds.regioIds,
    vrijVanafVoorbij: veldIds.vrijVanaf,
    caseloadPastNiet: veldIds.caseloadMax,
    wachttijdOnjuist: veldIds.wachttijdWeken,
    hulpsoortPastNiet: veldIds.hulpsoort,
  },
};

interface AanbodSheetProps {
  aanbod?: Aanbod;
  soorten: readonly Hulpsoort[];
  regios: Lijst['regios'];
  onClose: () => void;
}

/** What an owner has of one kind of help. */
export function AanbodSheet({ aanbod, soorten, regios, onClose }: AanbodSheetProps) {
  const z = useZinnen(rooms).aanbod;
  const vandaag = useSessie().data?.vandaag ?? '';
  const zet = useZetAanbod(aanbod);
  const [velden, setVelden] = useState(() => veldenVan(aanbod, soorten, vandaag));
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(zet.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  function submit(): void {
    const gelezen = inhoudVan(velden, z.blad);
    if ('faults' in gelezen) {
      setMissing(gelezen.faults);
      return;
    }
    setMissing(NONE);
    zet.mutate(gelezen.inhoud, {
      onSuccess: () => {
        toast(z.blad.klaar);
        onClose();
      },
    });
  }
  return (
    <ActieSheet
      title={aanbod === undefined ? z.blad.nieuw : z.blad.pasAan}
      lead={z.blad.uitleg}
      bewaar={z.blad.bewaar}
      faults={faults}
      busy={zet.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <AanbodVelden
        velden={velden}
        faults={faults}
        soorten={aanbod === undefined ? soorten : []}
        regios={regios}
        onChange={setVelden}
      />
    </ActieSheet>
  );
}
