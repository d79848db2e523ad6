import { communicatie } from '@rondom/taal/schermen/communicatie';
import { talen } from '@rondom/taal/schermen/talen';
import { Languages } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DefinitionList } from '../../../ui/DefinitionList.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Vlak } from '../../../ui/Vlak.tsx';
import { codeZin } from '../code-zin.ts';
import { Blok, type BlokProps } from './Blok.tsx';
import { useCommunicatie, type Communicatie } from './use-communicatie.ts';

const rooms = { communicatie, talen };

/** How one talks with this person; beside safe contact, and opened as it is. */
export function CommunicatieBlok({ lid, blik, open }: BlokProps) {
  const z = useZinnen(rooms).communicatie;
  const [asked, setAsked] = useState(false);
  const query = useCommunicatie(blik.gezin.id, lid.id);
  if (!blik.acties.includes('leesCommunicatie') || lid.overledenOp !== null || lid.uitgerekendeDatum !== null)
    return null;
  const writes = blik.acties.includes('schrijfCommunicatie');
  function show(): void {
    setAsked(true);
    void query.refetch();
  }
  return (
    <Blok title={z.titel} icon={<Languages size={18} />}>
      {asked ? (
        <Vlak query={query} laden={<Skeleton count={3} />}>
          {(antwoord) => (
            <>
              {antwoord.inhoud === null ? <p>{z.leeg}</p> : <Feiten inhoud={antwoord.inhoud} />}
              {writes ? (
                <Button onClick={() => open({ wat: 'communicatie', nu: antwoord })}>
                  {antwoord.inhoud === null ? z.legVast : z.wijzig}
                </Button>
              ) : null}
            </>
          )}
        </Vlak>
      ) : (
        <Button onClick={show}>{z.toon}</Button>
      )}
    </Blok>
  );
}

function Feiten({ inhoud }: { inhoud: Communicatie }) {
  const z = useZinnen(rooms);
  const words = z.communicatie;
  const { uitleg } = inhoud;
  const helpt = (['gebarentaal', 'laaggeletterd', 'lvb'] as const).filter((naam) => inhoud[naam]);
  return (
    <DefinitionList
      facts={[
        { term: words.taal, value: codeZin(z.talen, inhoud.taal) },
        { term: words.tolk, value: words.tolken[inhoud.tolk] },
        ...(helpt.length > 0
          ? [{ term: words.ook, value: helpt.map((naam) => words[naam]).join(' · ') }]
          : []),
        ...(inhoud.steunpersoon === ''
          ? []
          : [{ term: words.steunpersoon, value: <span lang="nl">{inhoud.steunpersoon}</span> }]),
        ...(uitleg === null
          ? []
          : [
              {
                term: words.uitgelegd,
                value: <span lang="nl">{words.uitlegZin(uitleg.wat, uitleg.door, uitleg.op)}</span>,
              },
              { term: words.naverteld, value: words.navertelden[uitleg.naverteld] },
            ]),
      ]}
    />
  );
}
