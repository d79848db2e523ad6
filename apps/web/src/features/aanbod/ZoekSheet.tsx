import { aanbod as weigeringen } from '@rondom/taal/refusals/aanbod';
import { plekzoeken } from '@rondom/taal/schermen/plekzoeken';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { addDaysText } from './dagen.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { AanbodFeiten } from './AanbodFeiten.tsx';
import { usePassend, useVraagPlek, type Passend } from './use-plekvragen.ts';

const rooms = { plekzoeken };
const UITERLIJK = 'plekvraag-uiterlijk';
const FAULTS = {
  refusals: { weigeringen },
  fields: { antwoordVoorVandaag: UITERLIJK, antwoordTeLaat: UITERLIJK },
};
const AFSTAND = ['regio', 'provincie', 'verder'] as const;

interface ZoekSheetProps {
  gezinId: string;
  wachtId: string;
  onClose: () => void;
}

/** Offers for what this child needs, the best fit first, with why and why not. */
export function ZoekSheet({ gezinId, wachtId, onClose }: ZoekSheetProps) {
  const z = useZinnen(rooms).plekzoeken;
  const query = usePassend(gezinId, wachtId);
  const vandaag = useSessie().data?.vandaag ?? '';
  const [uiterlijk, setUiterlijk] = useState(() => addDaysText(vandaag, 7));
  const vraag = useVraagPlek(gezinId, wachtId);
  const faults = useFaults(vraag.error, FAULTS);
  const ask = ({ aanbod }: Passend) => {
    if (!vraag.isPending)
      vraag.mutate(
        { aanbodId: aanbod.id, antwoordUiterlijk: uiterlijk },
        { onSuccess: () => toast(z.vraagKlaar) },
      );
  };
  return (
    <Sheet isOpen onClose={onClose} title={z.zoek} lead={z.regel}>
      <div className="plekzoek">
        <ErrorSummary faults={faults} />
        <p>{z.vraagUitleg}</p>
        <DateField
          id={UITERLIJK}
          label={z.uiterlijk}
          value={uiterlijk}
          error={faultOf(faults, UITERLIJK)}
          onValueChange={setUiterlijk}
        />
        <Vlak
          query={query}
          laden={<Skeleton shape="rows" count={4} />}
          leeg={{ title: z.geen, text: z.geenTekst, als: ({ passend }) => passend.length === 0 }}
        >
          {({ passend }) => (
            <List label={z.zoek}>
              {passend.map((een) => (
                <Rij key={een.aanbod.id} een={een} onVraag={() => ask(een)} />
              ))}
            </List>
          )}
        </Vlak>
      </div>
    </Sheet>
  );
}

function Rij({ een, onVraag }: { een: Passend; onVraag: () => void }) {
  const z = useZinnen(rooms).plekzoeken;
  const { aanbod, toetsen, past, afstand, gevraagd } = een;
  return (
    <ListRow
      title={aanbod.organisatie}
      text={`${past ? z.past : z.pastNiet} · ${z.afstand[AFSTAND[afstand] ?? 'verder']}`}
      under={
        <>
          <AanbodFeiten aanbod={aanbod} />
          <ul className="plekzoek__toetsen" role="list">
            {toetsen.map(({ toets, past: goed }) => (
              <li key={toets} data-past={goed}>
                {goed ? z.ja(z.toetsen[toets]) : z.nee(z.toetsen[toets])}
              </li>
            ))}
          </ul>
          <div className="aanbod__knoppen">
            {gevraagd ? (
              <Badge tone="blue">{z.gevraagd}</Badge>
            ) : (
              <Button onClick={onVraag}>{z.vraag}</Button>
            )}
          </div>
        </>
      }
    />
  );
}
