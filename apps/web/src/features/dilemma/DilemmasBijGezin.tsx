import { dilemma } from '@rondom/taal/schermen/dilemma';
import { Plus } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { DilemmaRij } from './DilemmaRij.tsx';
import type { Dilemmas } from './use-dilemmas.ts';
import './dilemma.css';

const rooms = { dilemma };

interface DilemmasBijGezinProps {
  gezinId: string;
  gelezen: Dilemmas;
  onMaak: () => void;
}

/** What stands between organisations at this family, who settles it and by when; what was settled below it. */
export function DilemmasBijGezin({ gezinId, gelezen, onMaak }: DilemmasBijGezinProps) {
  const z = useZinnen(rooms).dilemma.bij;
  const { dilemmas, acties } = gelezen;
  return (
    <Card
      title={z.titel(dilemmas.length)}
      tone={dilemmas.some(({ teLaat }) => teLaat) ? 'amber' : 'plain'}
      aside={
        acties.includes('maak') ? (
          <Button icon={<Plus size={18} />} onClick={onMaak}>
            {z.nieuw}
          </Button>
        ) : undefined
      }
    >
      <p className="zacht">{dilemmas.length === 0 ? z.leeg : z.uitleg}</p>
      {dilemmas.length === 0 ? null : (
        <List>
          {dilemmas.map((een) => (
            <DilemmaRij key={een.id} gezinId={gezinId} dilemma={een} />
          ))}
        </List>
      )}
    </Card>
  );
}
