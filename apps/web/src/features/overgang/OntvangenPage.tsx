import { overgang } from '@rondom/taal/schermen/overgang';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { Meegekomen } from './Meegekomen.tsx';
import { useOntvangen } from './use-ontvangen.ts';
import './overgang.css';

const rooms = { overgang };

/** Who brings something along to me. Nothing is read until it is opened: then it cannot be taken back. */
export function OntvangenPage() {
  const z = useZinnen(rooms).overgang;
  const t = z.ontvangen;
  const query = useOntvangen();
  const [open, setOpen] = useState<string | undefined>();
  return (
    <>
      <PageHeading lead={t.lead}>{t.titel}</PageHeading>
      <Vlak
        query={query}
        leeg={{ title: t.leeg, text: t.leegTekst }}
        laden={<Skeleton shape="rows" count={3} />}
      >
        {(jongeren) =>
          jongeren.map(({ id, naam, roepnaam, geboortedatum, vanaf, vastGezicht, telefoon, stukken }) => (
            <Card key={id} title={naam} aside={t.sinds(vanaf)}>
              <div className="ontvangen">
                <p>
                  {geboortedatum === null ? null : <>{t.geboren(geboortedatum)}. </>}
                  {vastGezicht === null ? z.geenGezicht : t.vast(vastGezicht, telefoon)}.
                </p>
                {open === id ? (
                  <Meegekomen id={id} />
                ) : (
                  <>
                    <p>{stukken.map((stuk) => z.stuk[stuk]).join(' · ')}</p>
                    <p className="gedempt">{t.gelezen}</p>
                    <Button onClick={() => setOpen(id)}>{t.lees(roepnaam ?? naam)}</Button>
                  </>
                )}
              </div>
            </Card>
          ))
        }
      </Vlak>
    </>
  );
}
