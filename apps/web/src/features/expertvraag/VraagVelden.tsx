import { capitalise } from '@rondom/taal';
import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import type { ReactNode } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { Functie, Laddertermijn } from './use-expertvragen.ts';
import { vraagVelden, type VraagInhoud } from './vraag-inhoud.ts';

const rooms = { expertvraag };
const FUNCTIES: readonly Functie[] = ['advies', 'procesregie', 'signalering', 'leren'];

interface VraagVeldenProps {
  inhoud: VraagInhoud;
  onChange: (deel: Partial<VraagInhoud>) => void;
  faults: readonly FieldFault[];
  /** Whom one can ask here, and until when they would answer. */
  termijnen: readonly Laddertermijn[];
  /** About whom, where that is to be chosen. */
  children?: ReactNode;
}

/** The question, and whom. The last day of an answer stands beside each choice. */
export function VraagVelden({ inhoud, onChange, faults, termijnen, children }: VraagVeldenProps) {
  const z = useZinnen(rooms).expertvraag;
  return (
    <>
      <TextArea
        id={vraagVelden.vraag}
        label={z.vraag}
        hint={z.vraagHint}
        lang="nl"
        rows={4}
        value={inhoud.vraag}
        error={faultOf(faults, vraagVelden.vraag)}
        onChange={(event) => onChange({ vraag: event.target.value })}
        data-focus-first
      />
      <RadioChips
        id={vraagVelden.trede}
        layout="rows"
        legend={z.aanWie}
        hint={z.daarna}
        options={termijnen.map((een) => ({
          value: een.trede,
          label: capitalise(z.treden[een.trede]),
          hint: capitalise(z.termijn(een.werkdagen, een.uiterlijk, een.eigenAfspraak)),
        }))}
        value={inhoud.trede}
        onValueChange={(trede) => onChange({ trede })}
      />
      {children}
      <RadioChips
        id="expertvraag-functie"
        legend={z.waarvoor}
        options={FUNCTIES.map((value) => ({ value, label: capitalise(z.functies[value]) }))}
        hint={z.functieHint[inhoud.functie]}
        value={inhoud.functie}
        onValueChange={(functie) => onChange({ functie })}
      />
    </>
  );
}
