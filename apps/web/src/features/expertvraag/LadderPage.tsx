import { capitalise } from '@rondom/taal';
import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { WerklastAfspraken } from '../werklast/WerklastAfspraken.tsx';
import { AfspraakSheet } from './AfspraakSheet.tsx';
import { useLadder, type Ladder, type Regioladder } from './use-ladder.ts';
import './expertvraag.css';

const rooms = { expertvraag };
type Gekozen = { regio: Regioladder; trede: Regioladder['treden'][number] };

/** Regioafspraken: the clock of each step of the ladder, per region, as the director agreed it. */
export function LadderPage() {
  const z = useZinnen(rooms).expertvraag.ladder;
  const query = useLadder();
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <Vlak
        query={query}
        laden={<Skeleton shape="rows" count={5} />}
        leeg={{ title: z.leeg, als: ({ regios }) => regios.length === 0 }}
      >
        {(ladder) => (
          <div className="werklast">
            <Tabel ladder={ladder} />
            <WerklastAfspraken />
          </div>
        )}
      </Vlak>
    </>
  );
}

function Tabel({ ladder: { regios, acties } }: { ladder: Ladder }) {
  const all = useZinnen(rooms).expertvraag;
  const z = all.ladder;
  const [gekozen, setGekozen] = useState<Gekozen>();
  const treden = regios[0]?.treden ?? [];
  return (
    <Card>
      <div className="ladder__rol">
        <table className="ladder__tabel">
          <caption className="unseen">{z.tabel}</caption>
          <thead>
            <tr>
              <th scope="col">{z.regio}</th>
              {treden.map(({ trede }) => (
                <th key={trede} scope="col">
                  {capitalise(all.treden[trede])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {regios.map((regio) => (
              <tr key={regio.id}>
                <th scope="row">{regio.naam}</th>
                {regio.treden.map((trede) => (
                  <td key={trede.trede}>
                    <span className="ladder__trede" aria-hidden="true">
                      {capitalise(all.treden[trede.trede])}
                    </span>
                    {z.werkdagen(trede.werkdagen)}
                    <span className="ladder__bron">
                      {trede.eigenAfspraak ? z.eigen : z.standaard}
                      {trede.straks === null
                        ? ''
                        : ` · ${z.straks(trede.straks.werkdagen, trede.straks.vanaf)}`}
                    </span>
                    {acties.includes('wijzig') ? (
                      <Button
                        variant="plain"
                        className="noprint"
                        aria-label={z.wijzigVan(regio.naam, all.treden[trede.trede])}
                        onClick={() => setGekozen({ regio, trede })}
                      >
                        {z.wijzig}
                      </Button>
                    ) : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {gekozen === undefined ? null : <AfspraakSheet {...gekozen} onClose={() => setGekozen(undefined)} />}
    </Card>
  );
}
