import { capitalise } from '@rondom/taal';
import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { CheckChips } from '../../ui/CheckChips.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useBeantwoord, type Gebied, type Gevraagd } from './use-gevraagd.ts';

const rooms = { expertvraag };
const ADVIES = 'antwoord-advies';
const NONE: readonly FieldFault[] = [];
const GEBIEDEN: readonly Gebied[] = [
  'veiligheid',
  'wonen',
  'school',
  'gezondheid',
  'opvoeden',
  'geld',
  'netwerk',
  'vrijetijd',
];

/** Two steps: the advice, and sending it. A life area is there for who wants one, and never asked for. */
export function AntwoordSheet({ vraag, onClose }: { vraag: Gevraagd; onClose: () => void }) {
  const { gevraagd: z, gebieden: namen } = useZinnen(rooms).expertvraag;
  const stuur = useBeantwoord(vraag);
  const [antwoord, setAntwoord] = useState('');
  const [gekozen, setGekozen] = useState<readonly Gebied[]>([]);
  const [teksten, setTeksten] = useState<Partial<Record<Gebied, string>>>({});
  const [gevaar, setGevaar] = useState<'nee' | 'ja'>('nee');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(stuur.error);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    const empty = antwoord.trim() === '';
    setMissing(empty ? [{ fieldId: ADVIES, message: z.leeg }] : NONE);
    if (empty) return;
    const gebieden = gekozen
      .map((gebied) => ({ gebied, tekst: (teksten[gebied] ?? '').trim() }))
      .filter(({ tekst }) => tekst !== '');
    stuur.mutate(
      { antwoord, gebieden, gevaar: gevaar === 'ja' },
      {
        onSuccess: () => {
          toast(z.klaar);
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={z.blad}
      lead={<span lang="nl">{vraag.vraag}</span>}
      bewaar={z.verstuur}
      faults={faults}
      busy={stuur.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        id={ADVIES}
        label={z.advies}
        hint={z.adviesHint}
        lang="nl"
        rows={4}
        value={antwoord}
        error={faultOf(faults, ADVIES)}
        onChange={(event) => setAntwoord(event.target.value)}
        data-focus-first
      />
      <CheckChips
        id="antwoord-gebieden"
        legend={z.gebied}
        hint={z.gebiedHint}
        options={GEBIEDEN.map((value) => ({ value, label: capitalise(namen[value]) }))}
        values={gekozen}
        onValuesChange={setGekozen}
      />
      {gekozen.map((gebied) => (
        <TextArea
          key={gebied}
          id={`antwoord-${gebied}`}
          label={z.gebiedTekst(namen[gebied])}
          lang="nl"
          rows={2}
          value={teksten[gebied] ?? ''}
          onChange={(event) => setTeksten({ ...teksten, [gebied]: event.target.value })}
        />
      ))}
      <RadioChips
        id="antwoord-gevaar"
        layout="rows"
        legend={z.gevaar}
        options={[
          { value: 'nee' as const, label: z.gevaarNee },
          { value: 'ja' as const, label: z.gevaarJa },
        ]}
        value={gevaar}
        onValueChange={setGevaar}
      />
    </ActieSheet>
  );
}
