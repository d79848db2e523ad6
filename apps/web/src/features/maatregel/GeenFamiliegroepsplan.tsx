import { maatregel as weigeringen } from '@rondom/taal/refusals/maatregel';
import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useZinnen } from '../../platform/taal.tsx';
import { DagSheet, dagVeld } from '../termijn/DagSheet.tsx';
import { useGeenFamiliegroepsplan } from './use-maatregelen.ts';

const rooms = { maatregel };
const veld = dagVeld('geenplan-op', { weigeringen }, ['dagInToekomst', 'planklokLooptAl']);

interface GeenFamiliegroepsplanProps {
  gezinId: string;
  maatregelId: string;
  onClose: () => void;
}

/** The family makes no plan of its own: the six weeks of the law start. */
export function GeenFamiliegroepsplan({ gezinId, maatregelId, onClose }: GeenFamiliegroepsplanProps) {
  const { geenPlan } = useZinnen(rooms).maatregel;
  const leg = useGeenFamiliegroepsplan({ gezinId, maatregelId });
  return <DagSheet leg={leg} z={geenPlan} veld={veld} onClose={onClose} />;
}
