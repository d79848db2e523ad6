import { kijkvraag } from '@rondom/taal/schermen/kijkvraag';
import { MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { AntwoordSheet } from './AntwoordSheet.tsx';
import type { Kijkvraag } from './use-kijkvragen.ts';

const rooms = { kijkvraag };

interface KijkvragenProps {
  titel: string;
  uitleg?: string;
  vragen: readonly Kijkvraag[];
  /** The line a question is about, in words. */
  over: (vraag: Kijkvraag) => string;
  isGeweigerd?: (vraag: Kijkvraag) => boolean;
}

/** Questions of the family, the open ones first, each with its answer or until when there is time. */
export function Kijkvragen({ titel, uitleg, vragen, over, isGeweigerd }: KijkvragenProps) {
  const z = useZinnen(rooms).kijkvraag;
  const [bij, setBij] = useState<Kijkvraag>();
  if (vragen.length === 0) return null;
  const wie = (vraag: Kijkvraag) => vraag.naam ?? codeZin(z.als, vraag.als);
  const gevraagd = (vraag: Kijkvraag) =>
    vraag.soort === 'waarom' && isGeweigerd?.(vraag) === true
      ? z.soort.waaromGeweigerd
      : z.soort[vraag.soort];
  const opVolgorde = vragen.toSorted(
    (een, ander) => Number(een.antwoord !== null) - Number(ander.antwoord !== null),
  );
  return (
    <Card title={titel} className="kijkvragen">
      {uitleg === undefined ? null : <p className="kijken__uitleg">{uitleg}</p>}
      <List label={titel}>
        {opVolgorde.map((vraag) => (
          <VraagRij
            key={vraag.id}
            vraag={vraag}
            wie={wie(vraag)}
            gevraagd={gevraagd(vraag)}
            over={over(vraag)}
            onBeantwoord={() => setBij(vraag)}
          />
        ))}
      </List>
      {bij === undefined ? null : (
        <AntwoordSheet
          vraag={bij}
          gevraagd={`${z.van(wie(bij))}: ${gevraagd(bij)}`}
          onClose={() => setBij(undefined)}
        />
      )}
    </Card>
  );
}

interface VraagRijProps {
  vraag: Kijkvraag;
  wie: string;
  gevraagd: string;
  over: string;
  onBeantwoord: () => void;
}

function VraagRij({ vraag, wie, gevraagd, over, onBeantwoord }: VraagRijProps) {
  const z = useZinnen(rooms).kijkvraag;
  const vandaag = useSessie().data?.vandaag ?? '';
  const { antwoord, uiterlijk, acties, tekst, soort } = vraag;
  const laat = antwoord === null && uiterlijk < vandaag;
  return (
    <ListRow
      lead={<MessageCircleQuestion className="kijken__oog" size={20} />}
      title={z.van(wie)}
      text={
        <>
          <span className="kijkvraag__wanneer">{over}</span>
          {soort === 'eigen' ? null : <span className="kijkvraag__tekst">{gevraagd}</span>}
          {tekst === null ? null : (
            <span className="kijkvraag__tekst" lang="nl">
              {tekst}
            </span>
          )}
          {antwoord === null ? (
            <span className="kijkvraag__uiterlijk" data-laat={laat}>
              {laat ? z.teLaat(uiterlijk) : z.uiterlijk(uiterlijk)}
            </span>
          ) : (
            <>
              <span className="kijkvraag__wanneer">
                {z.antwoordVan(antwoord.medewerker ?? antwoord.organisatie ?? z.collega, antwoord.op)}
              </span>
              <span className="kijkvraag__tekst" lang="nl">
                {antwoord.tekst}
              </span>
            </>
          )}
          {antwoord === null && acties.length === 0 ? (
            <span className="kijkvraag__wanneer">{z.wachtOp}</span>
          ) : null}
        </>
      }
      aside={
        acties.includes('beantwoord') ? (
          <Button
            variant="quiet"
            aria-label={z.beantwoordVan(wie)}
            data-rondleiding="beantwoord-kijkvraag"
            onClick={onBeantwoord}
          >
            {z.beantwoord}
          </Button>
        ) : null
      }
    />
  );
}
