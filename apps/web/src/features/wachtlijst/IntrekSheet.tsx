import { wachtloop } from '@rondom/taal/schermen/wachtloop';
import { useZinnen } from '../../platform/taal.tsx';
import { KeuzeSheet } from './KeuzeSheet.tsx';
import { useTrekIn } from './wachtloop-schrijven.ts';

const rooms = { wachtloop };

interface IntrekSheetProps {
  gezinId: string;
  besluit: { id: string; versie: number };
  onClose: () => void;
}

/** A decision is withdrawn, from a day on. */
export function IntrekSheet({ gezinId, besluit, onClose }: IntrekSheetProps) {
  const { besluit: z } = useZinnen(rooms).wachtloop;
  const trekIn = useTrekIn({ gezinId, besluitId: besluit.id, versie: besluit.versie });
  return (
    <KeuzeSheet
      title={z.trekInTitel}
      lead={z.trekInOver}
      bewaar={z.trekInBewaar}
      klaar={z.trekInKlaar}
      vragen={() => []}
      dagen={() => [{ veld: 'op', label: z.trekInOp }]}
      velden={{ intrekkingInToekomst: 'op', intrekkingVoorBesluit: 'op' }}
      error={trekIn.error}
      onBewaar={({ op = '' }) => trekIn.mutateAsync(op)}
      onClose={onClose}
    />
  );
}
