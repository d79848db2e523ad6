import { formatOnvolledigeDatum } from '@rondom/taal';
import { zoeken } from '@rondom/taal/schermen/zoeken';
import { zoeken as weigeringen } from '@rondom/taal/refusals/zoeken';
import { useState } from 'react';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { volledigeNaam } from '../gezin/naam.ts';
import { useRedenen } from './use-redenen.ts';
import { useZoekBekend, zoekredenen, type Bekend, type Zoekreden } from './use-zoeken.ts';

const rooms = { zoeken };
const FAULTS = { refusals: { zoeken: weigeringen } };

interface BuitenGezinnenProps {
  vraag: string;
  /** Nobody was found nearer by: then the question stands open at once. */
  meteen: boolean;
}

/** Whether somebody else is known: first why, then that it is so and whom to ask. Nothing of what is written. */
export function BuitenGezinnen({ vraag, meteen }: BuitenGezinnenProps) {
  const z = useZinnen(rooms).zoeken.breed;
  const [reden, setReden] = useState<Zoekreden | undefined>();
  const [open, setOpen] = useState(false);
  const zoek = useZoekBekend();
  // An answer belongs to its question.
  const bijVraag = zoek.variables?.vraag === vraag;
  const faults = useFaults(bijVraag ? zoek.error : null, FAULTS);
  if (!meteen && !open)
    return (
      <div className="zoek__breed">
        <Button variant="plain" onClick={() => setOpen(true)}>
          {z.open}
        </Button>
      </div>
    );
  return (
    <section className="zoek__breed" aria-label={z.titel}>
      <p className="zoek__kop">{z.titel}</p>
      <RadioChips
        legend={z.vraag}
        name="zoekreden"
        options={zoekredenen.map((value) => ({ value, label: z.redenen[value] }))}
        value={reden}
        onValueChange={setReden}
      />
      <p className="zoek__uitleg">{z.uitleg}</p>
      {reden === undefined ? null : (
        <Button busy={zoek.isPending} onClick={() => zoek.mutate({ vraag, reden })}>
          {z.knop}
        </Button>
      )}
      <ErrorSummary faults={faults} />
      <div aria-live="polite">
        {zoek.data === undefined || !bijVraag ? null : zoek.data.treffers.length === 0 ? (
          <p>{z.geen}</p>
        ) : (
          <List label={z.bekend}>
            {zoek.data.treffers.map((bekend, index) => (
              <BekendeRij key={index} bekend={bekend} />
            ))}
          </List>
        )}
      </div>
    </section>
  );
}

function BekendeRij({ bekend }: { bekend: Bekend }) {
  const z = useZinnen(rooms).zoeken;
  const { taal } = useTaal();
  const waarom = useRedenen()(bekend.redenen, true);
  const { geboortedatum, vastGezicht, heeftVastGezicht } = bekend;
  const naam = volledigeNaam({ ...bekend, voornamen: bekend.roepnaam }) ?? '';
  const wie = vastGezicht === null ? undefined : z.breed.vastGezicht(vastGezicht);
  return (
    <ListRow
      title={
        <>
          <span lang="nl">{naam}</span>
          {geboortedatum === null ? null : (
            <span className="zoek__geboren">{`, ${geboren(geboortedatum)}`}</span>
          )}
        </>
      }
      text={
        <>
          {wie ?? (heeftVastGezicht ? z.breed.zonderNaam : z.breed.zonderVast)}
          {waarom === '' ? null : <span className="zoek__reden">{waarom}</span>}
        </>
      }
    />
  );

  // Of the birth no more is told than was asked.
  function geboren(datum: string): string {
    return datum.length === 4 ? z.geborenIn(datum) : z.geboren(formatOnvolledigeDatum(taal, datum));
  }
}
