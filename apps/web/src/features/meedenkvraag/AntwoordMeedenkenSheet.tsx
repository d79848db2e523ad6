import { meedenkvraag as weigeringen } from '@rondom/taal/refusals/meedenkvraag';
import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { useState } from 'react';
import { useConcept } from '../../platform/use-concept.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useBeantwoord, type Verzoek } from './use-verzoeken.ts';

const rooms = { meedenkvraag };
const HELPT = 'antwoord-helpt';
const NONE: readonly FieldFault[] = [];
const FAULTS = {
  refusals: { weigeringen },
  fields: { helpt: HELPT, letop: 'antwoord-letop', zelf: 'antwoord-zelf' },
};

interface Formulier extends Record<string, unknown> {
  readonly helpt: string;
  readonly letop: string;
  readonly zelf: string;
  readonly kindcheck: 'gedaan' | 'nogniet' | '';
  readonly daarna: 'uit' | 'blijf';
}
const LEEG: Formulier = { helpt: '', letop: '', zelf: '', kindcheck: '', daarna: 'uit' };

/** An answer in three lines, the kindcheck asked of who treats an adult, and whether one steps out with it. */
export function AntwoordMeedenkenSheet({ verzoek, onClose }: { verzoek: Verzoek; onClose: () => void }) {
  const { antwoord: z, gedaan } = useZinnen(rooms).meedenkvraag;
  const stuur = useBeantwoord(verzoek);
  const concept = useConcept<Formulier>('meedenkantwoord', verzoek.id);
  const [typed, setTyped] = useState<Formulier>();
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(stuur.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  const form = typed ?? { ...LEEG, ...concept.restored };
  const change = (next: Partial<Formulier>) => {
    const all = { ...form, ...next };
    setTyped(all);
    concept.type(all);
  };
  function submit(): void {
    const empty = form.helpt.trim() === '';
    setMissing(empty ? [{ fieldId: HELPT, message: z.leeg }] : NONE);
    if (empty) return;
    const { helpt, letop, zelf, kindcheck, daarna } = form;
    const body = {
      helpt,
      letop,
      zelf,
      kindcheck: kindcheck === '' ? null : kindcheck,
      stapUit: daarna === 'uit',
    };
    void concept
      .finish(() => stuur.mutateAsync(body))
      .then(() => {
        toast(gedaan.antwoord);
        onClose();
      })
      .catch(() => undefined);
  }
  const regel = (naam: 'helpt' | 'letop' | 'zelf', hint?: string) => (
    <TextArea
      id={`antwoord-${naam}`}
      label={z[naam]}
      {...(hint === undefined ? {} : { hint })}
      optional={naam !== 'helpt'}
      lang="nl"
      rows={2}
      value={form[naam]}
      error={faultOf(faults, `antwoord-${naam}`)}
      onChange={(event) => change({ [naam]: event.target.value })}
      data-focus-first={naam === 'helpt' || undefined}
    />
  );
  return (
    <ActieSheet
      title={z.titel}
      lead={<span lang="nl">{verzoek.vraag}</span>}
      bewaar={z.knop}
      faults={faults}
      busy={stuur.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {regel('helpt')}
      {regel('letop')}
      {regel('zelf', z.zelfHint)}
      <RadioChips
        id="antwoord-kindcheck"
        legend={z.kindcheck}
        hint={z.kindcheckHint}
        options={[
          { value: 'gedaan' as const, label: z.gedaan },
          { value: 'nogniet' as const, label: z.nogniet },
        ]}
        value={form.kindcheck === '' ? undefined : form.kindcheck}
        onValueChange={(kindcheck) => change({ kindcheck })}
      />
      {verzoek.leeft ? (
        <RadioChips
          id="antwoord-daarna"
          layout="rows"
          legend={z.daarna}
          options={[
            { value: 'uit' as const, label: z.uit, hint: z.uitHint },
            { value: 'blijf' as const, label: z.blijf(verzoek.toegangTot) },
          ]}
          value={form.daarna}
          onValueChange={(daarna) => change({ daarna })}
        />
      ) : null}
      <SavedLine state={concept.state} savedAt={concept.savedAt} />
    </ActieSheet>
  );
}
