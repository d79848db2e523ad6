import { wisseling } from '@rondom/taal/schermen/wisseling';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import { optionsOf } from '../../ui/options-of.ts';
import { useAntwoord, useEigenWisselingen, type EigenWisseling } from './use-wisseling.ts';
import './betrokkenheid.css';

const rooms = { wisseling };

/** Changes of face that are not done: they stand here until they are, so that no family falls between two people. */
export function WisselingKaart() {
  const z = useZinnen(rooms).wisseling;
  const { data } = useEigenWisselingen();
  if (data === undefined || data.length === 0) return null;
  return (
    <Card title={z.kaart(data.length)} tone="amber" className="wisselingkaart">
      <List>
        {data.map((een) => (
          <Rij key={een.id} een={een} />
        ))}
      </List>
    </Card>
  );
}

function Rij({ een }: { een: EigenWisseling }) {
  const z = useZinnen(rooms).wisseling;
  const nog = [
    ...(een.gesprek ? [] : [z.stap.gesprek]),
    ...(een.antwoord === null ? [z.stap.aannemen] : []),
    ...(een.verteld ? [] : [z.stap.vertellen]),
    ...(een.gehoord ? [] : [z.stap.horen]),
  ];
  return (
    <ListRow
      title={<span lang="nl">{z.gezin(een.gezin)}</span>}
      text={
        <>
          {`${z.vanNaar(een.van, een.naar)} · ${z.sinds(een.gevraagdOp, een.dagen)}. `}
          {een.antwoord === 'geweigerd' ? <strong>{z.geweigerd(een.naar)}</strong> : z.nog(nog)}
        </>
      }
      under={een.ikOntvang && een.antwoord === null ? <Antwoord een={een} /> : undefined}
    />
  );
}

function Antwoord({ een }: { een: EigenWisseling }) {
  const z = useZinnen(rooms).wisseling;
  const [weigert, setWeigert] = useState(false);
  const antwoord = useAntwoord(een, () => toast(weigert ? z.geweigerdKlaar : z.aangenomen));
  if (weigert)
    return (
      <RadioChips
        id={`weiger-${een.id}`}
        legend={z.waaromNee}
        options={optionsOf(z.weigerreden)}
        value={undefined}
        onValueChange={(weigerreden) => antwoord.mutate({ antwoord: 'geweigerd', weigerreden })}
      />
    );
  return (
    <div className="wisseling__antwoord">
      <Button
        variant="primary"
        busy={antwoord.isPending}
        onClick={() => antwoord.mutate({ antwoord: 'aangenomen' })}
      >
        {z.neemAan}
      </Button>
      <Button onClick={() => setWeigert(true)}>{z.weiger}</Button>
    </div>
  );
}
