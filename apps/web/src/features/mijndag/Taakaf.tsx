import { mijndag as weigeringen } from '@rondom/taal/refusals/mijndag';
import { mijndag } from '@rondom/taal/schermen/mijndag';
import { Check, Undo2 } from 'lucide-react';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useRondAf, type Dagregel } from './use-mijndag.ts';

const rooms = { mijndag };
const faultOptions = { refusals: { mijndag: weigeringen } };

interface Taak {
  wat: string;
  gezinId: string;
  taak: { id: string; versie: number };
}
interface Afronden {
  rondAf: (taak: Taak) => void;
  /** Id of the task that is being written. */
  bezig: string | undefined;
}
const Kader = createContext<Afronden>({ rondAf: () => undefined, bezig: undefined });

/** The day, and above it the task that was named done last: it can be put back for as long as the page is open. */
export function MetTaakTerug({ children }: { children: ReactNode }) {
  const z = useZinnen(rooms).mijndag;
  const [zojuist, setZojuist] = useState<Taak>();
  const write = useRondAf();
  const faults = useFaults(write.error, faultOptions);
  function schrijf(taak: Taak, gedaan: boolean): void {
    if (write.isPending) return;
    write.mutate(
      { gezinId: taak.gezinId, taak: taak.taak, gedaan },
      {
        onSuccess: (geschreven) => {
          setZojuist(gedaan ? { ...taak, taak: geschreven } : undefined);
          if (!gedaan) toast(z.teruggezet);
        },
      },
    );
  }
  const bezig = write.isPending ? write.variables.taak.id : undefined;
  return (
    <Kader value={{ rondAf: (taak) => schrijf(taak, true), bezig }}>
      <ErrorSummary faults={faults} />
      <div role="status" className="dagrij__zojuist">
        {zojuist === undefined ? null : (
          <Banner
            title={z.gedaanWat(zojuist.wat)}
            action={
              <Button
                icon={<Undo2 size={18} />}
                busy={write.isPending}
                onClick={() => schrijf(zojuist, false)}
              >
                {z.zetTerug}
              </Button>
            }
          />
        )}
      </div>
      {children}
    </Kader>
  );
}

/** Names the task of this row done. What is answered elsewhere has no such button. */
export function Taakaf({ regel: { taak, gezinId }, wat }: { regel: Dagregel; wat: string }) {
  const z = useZinnen(rooms).mijndag;
  const { rondAf, bezig } = useContext(Kader);
  if (taak === null) return null;
  return (
    <div className="dagrij__af noprint">
      <Button
        icon={<Check size={18} />}
        aria-label={z.gedaanWat(wat)}
        busy={bezig === taak.id}
        onClick={() => rondAf({ wat, gezinId, taak })}
      >
        {z.gedaan}
      </Button>
    </div>
  );
}
