import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import type { PersoonInhoud } from './persoon-inhoud.ts';

export interface PersoonVeldenProps {
  inhoud: PersoonInhoud;
  change: (part: Partial<PersoonInhoud>) => void;
  faults: readonly FieldFault[];
}
