import { Link } from '@tanstack/react-router';
import { plekbeeld } from '@rondom/taal/schermen/plekbeeld';
import { useZinnen } from '../../platform/taal.tsx';
import { useContractdagen } from './use-plekbeeld.ts';

const rooms = { plekbeeld };

/** Beside why children wait: the days that went to contracts after somebody had said yes. */
export function ContractRegel() {
  const z = useZinnen(rooms).plekbeeld;
  const { data } = useContractdagen();
  if (data === undefined || data.kinderen === 0) return null;
  return (
    <p>
      {z.contractZin(data.kinderen, data.dagen)} <Link to="/waar-is-plek">{z.titel}</Link>
    </p>
  );
}
