import { dilemma as weigeringen } from '@rondom/taal/refusals/dilemma';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { dilemma } from '@rondom/taal/schermen/dilemma';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { fouten, leeg, leesDilemma, misstInVraag, type Inhoud } from './dilemma-inhoud.ts';
import { GevolgVelden, VraagVelden } from './DilemmaVelden.tsx';
import { useMaakDilemma, type Dilemmas } from './use-dilemmas.ts';

const rooms = { dilemma };
const FAULTS = { refusals: { weigeringen, geheim }, fields: fouten };
const NONE: readonly FieldFault[] = [];

interface DilemmaSheetProps {
  gezinId: string;
  gelezen: Dilemmas;
  /** What the place it was begun from knows already. */
  begin?: Partial<Inhoud>;
  onClose: () => void;
}

/** Two steps: the question and between whom; then what it means today, who settles it and by when. */
export function DilemmaSheet({ gezinId, gelezen, begin = {}, onClose }: DilemmaSheetProps) {
  const z = useZinnen(rooms).dilemma.blad;
  const [stap, setStap] = useState<1 | 2>(1);
  const [mist, setMist] = useState(NONE);
  const { content, change, faults, sheet, saved } = useConceptSheet({
    concept: ['dilemma', gezinId],
    empty: { ...leeg, organisaties: eigen(gelezen), ...begin },
    reading: (inhoud: Inhoud) => leesDilemma(inhoud, z),
    act: useMaakDilemma(gezinId),
    ...{ faultOptions: FAULTS, klaar: z.klaar, onClose },
  });
  const eerste = stap === 1;
  const getoond = eerste && mist.length > 0 ? mist : faults;
  function verder(): void {
    const nog = misstInVraag(content, z);
    setMist(nog);
    if (nog.length === 0) setStap(2);
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={z.stap(stap)}
      {...sheet}
      bewaar={eerste ? z.verder : z.verstuur}
      faults={getoond}
      onSubmit={eerste ? verder : sheet.onSubmit}
    >
      {eerste ? (
        <VraagVelden gelezen={gelezen} inhoud={content} onChange={change} faults={getoond} />
      ) : (
        <GevolgVelden
          gelezen={gelezen}
          inhoud={content}
          onChange={change}
          faults={getoond}
          onTerug={() => setStap(1)}
        />
      )}
      <SavedLine {...saved} />
    </ActieSheet>
  );
}

const eigen = ({ eigenOrganisatieId }: Dilemmas): string[] =>
  eigenOrganisatieId === null ? [] : [eigenOrganisatieId];
