import { noodkijk as weigeringen } from '@rondom/taal/refusals/noodkijk';
import { noodkijk } from '@rondom/taal/schermen/noodkijk';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Refused } from '../../platform/problem.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useConcept } from '../../platform/use-concept.ts';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useBeginNoodkijk, type Noodreden } from './use-noodkijk.ts';

const rooms = { noodkijk };
const REDEN = 'noodkijk-reden';
const WOORDEN = 'noodkijk-woorden';
const REDENEN: readonly Noodreden[] = [
  'acuteonveiligheid',
  'vastgezichtonbereikbaar',
  'kindweg',
  'crisisdienstmelding',
  'medischenood',
];
const options = { refusals: { noodkijk: weigeringen }, fields: { noodwoordenOntbreken: WOORDEN } };
const NONE: readonly FieldFault[] = [];

interface NoodkijkConcept extends Record<string, unknown> {
  reden?: Noodreden;
  woorden: string;
}

const isTooOld = (failure: unknown): boolean =>
  failure instanceof Refused && failure.problem.refusals.some(({ kind }) => kind === 'aanmeldingTeOud');

interface NoodkijkSheetProps {
  gezinId: string;
  /** The log-in is new enough. */
  vers: boolean;
  onClose: () => void;
}

/** Why now, in a code and in words of one's own. An old log-in is renewed first; what was typed waits. */
export function NoodkijkSheet({ gezinId, vers, onClose }: NoodkijkSheetProps) {
  const { blad: z } = useZinnen(rooms).noodkijk;
  const navigate = useNavigate();
  const concept = useConcept<NoodkijkConcept>('noodkijk', gezinId);
  const begin = useBeginNoodkijk(gezinId);
  const [typed, setTyped] = useState<NoodkijkConcept>();
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(isTooOld(begin.error) ? undefined : begin.error, options);
  const faults = missing.length > 0 ? missing : refused;
  const inhoud: NoodkijkConcept = typed ?? concept.restored ?? { woorden: '' };

  function change(next: NoodkijkConcept): void {
    setTyped(next);
    concept.type(next);
  }
  async function logInAgain(): Promise<void> {
    await concept.keep();
    const vraag = new URLSearchParams({ vers: '1', naar: `/werk/gezinnen/${gezinId}/nood` });
    window.location.assign(`/aanmelden?${vraag.toString()}`);
  }
  function submit(): void {
    const { reden, woorden } = inhoud;
    setMissing(reden === undefined ? [{ fieldId: REDEN, message: z.kies }] : NONE);
    if (reden === undefined) return;
    if (!vers) {
      void logInAgain();
      return;
    }
    void concept
      .finish(() => begin.mutateAsync({ reden, woorden }))
      .then(() => navigate({ to: '/gezinnen/$gezinId', params: { gezinId }, replace: true }))
      // Any other refusal stands above the form.
      .catch((failure: unknown) => (isTooOld(failure) ? logInAgain() : undefined));
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={z.lead}
      bewaar={vers ? z.kijk : z.eerstAanmelden}
      faults={faults}
      busy={begin.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioChips
        id={REDEN}
        layout="rows"
        legend={z.reden}
        error={faultOf(faults, REDEN)}
        options={REDENEN.map((value) => ({ value, label: z.redenen[value] }))}
        value={inhoud.reden}
        onValueChange={(reden) => change({ ...inhoud, reden })}
      />
      <TextArea
        id={WOORDEN}
        lang="nl"
        rows={3}
        label={z.woorden}
        hint={z.woordenHint}
        error={faultOf(faults, WOORDEN)}
        value={inhoud.woorden}
        onChange={(event) => change({ ...inhoud, woorden: event.target.value })}
      />
      <ul className="noodblad__gevolg">
        {Object.values(z.gevolg).map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <SavedLine state={concept.state} savedAt={concept.savedAt} />
      {vers ? null : <p className="rooster__uitleg">{z.aanmeldenUitleg}</p>}
    </ActieSheet>
  );
}
