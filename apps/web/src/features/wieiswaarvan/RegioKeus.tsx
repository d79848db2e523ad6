import { wieiswaarvan } from '@rondom/taal/schermen/wieiswaarvan';
import { useZinnen } from '../../platform/taal.tsx';
import { Select } from '../../ui/Select.tsx';
import type { WieIsWaarvan } from './use-wieiswaarvan.ts';

const rooms = { wieiswaarvan };

interface RegioKeusProps {
  gelezen: WieIsWaarvan;
  onKies: (regio: string) => void;
}

/** Where "here" is. */
export function RegioKeus({ gelezen: { regio, regios }, onKies }: RegioKeusProps) {
  const z = useZinnen(rooms).wieiswaarvan;
  return (
    <Select
      id="wieiswaarvan-regio"
      label={z.regio}
      {...(regio === null ? { placeholder: z.kiesRegio } : {})}
      value={regio?.id ?? ''}
      options={regios.map(({ id, naam }) => ({ value: id, label: naam }))}
      onChange={(event) => onKies(event.target.value)}
    />
  );
}
