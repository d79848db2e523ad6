import { maatregel as weigeringen } from '@rondom/taal/refusals/maatregel';
import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useZinnen } from '../../platform/taal.tsx';
import { DagSheet, dagVeld } from '../termijn/DagSheet.tsx';
import { useMeldAanRaad } from './use-maatregelen.ts';

const rooms = { maatregel };
const veld = dagVeld('mededeling-op', { weigeringen }, [
  'dagInToekomst',
  'mededelingVoorIngang',
  'mededelingAlGedaan',
]);

interface MeldAanRaadProps {
  gezinId: string;
  maatregelId: string;
  onClose: () => void;
}

/** The GI told the Raad that it will not ask for more time: the clock of that notice stops. */
export function MeldAanRaad({ gezinId, maatregelId, onClose }: MeldAanRaadProps) {
  const { meld } = useZinnen(rooms).maatregel.gevolgen;
  const leg = useMeldAanRaad({ gezinId, maatregelId });
  return <DagSheet leg={leg} z={meld} veld={veld} onClose={onClose} />;
}
