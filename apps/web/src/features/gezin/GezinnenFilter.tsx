import { mijngezinnen } from '@rondom/taal/schermen/mijngezinnen';
import { useZinnen } from '../../platform/taal.tsx';
import { TextField } from '../../ui/TextField.tsx';

const rooms = { mijngezinnen };

interface GezinnenFilterProps {
  value: string;
  onValueChange: (value: string) => void;
  found: number;
}

/** Narrows the list while one types: the name of the family, or of who lives there. */
export function GezinnenFilter({ value, onValueChange, found }: GezinnenFilterProps) {
  const z = useZinnen(rooms).mijngezinnen;
  return (
    <div className="mijn-gezinnen__filter">
      <TextField
        label={z.filter}
        type="search"
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      />
      <p className="mijn-gezinnen__gevonden" role="status">
        {value.trim() === '' ? null : z.gevonden(found)}
      </p>
    </div>
  );
}
