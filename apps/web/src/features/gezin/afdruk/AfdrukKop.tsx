import { Link } from '@tanstack/react-router';
import { ChevronLeft, Printer } from 'lucide-react';
import { afdruk } from '@rondom/taal/schermen/afdruk';
import { useZinnen } from '../../../platform/taal.tsx';
import { Button } from '../../../ui/Button.tsx';

const rooms = { afdruk };

/** Above the paper, and never on it: what this is, the way back, and the button. */
export function AfdrukKop({ gezinId, uitleg }: { gezinId: string; uitleg: string }) {
  const z = useZinnen(rooms).afdruk;
  return (
    <div className="afdruk__kop noprint">
      <Link to="/gezinnen/$gezinId" params={{ gezinId }}>
        <ChevronLeft size={20} />
        {z.terug}
      </Link>
      <p>{uitleg}</p>
      <Button variant="primary" icon={<Printer size={18} />} onClick={() => window.print()}>
        {z.knop}
      </Button>
    </div>
  );
}
