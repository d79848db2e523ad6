import { raadsonderzoek as weigeringen } from '@rondom/taal/refusals/raadsonderzoek';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { CheckChips } from '../../ui/CheckChips.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { STUKKEN, StukkenKiezer } from './StukkenKiezer.tsx';
import { useRaadskeuze, useVraagRaad, type Raadskeuze, type VerzoekBody } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };
const MAXIMUM = 300;
const VELDEN = {
  raad: 'raad-welke',
  kinderen: 'raad-kinderen',
  vraag: 'raad-vraag',
  waarom: 'raad-waarom',
  verteld: 'raad-verteld',
  nietVerteld: 'raad-niet-verteld',
} as const;
const FAULTS = {
  refusals: { weigeringen, geheim },
  fields: {
    ...{ raadNietTeVragen: VELDEN.raad, geenMinderjarigKind: VELDEN.kinderen, vraag: VELDEN.vraag },
    ...{ raadsvraagLeeg: VELDEN.vraag, raadsvraagTeLang: VELDEN.vraag, geheimInTekst: VELDEN.vraag },
    ...{ raadswaaromLeeg: VELDEN.waarom, raadswaaromTeLang: VELDEN.waarom, waarom: VELDEN.waarom },
    ...{ verteldNietAanOuder: VELDEN.verteld, waaromNietVerteldLeeg: VELDEN.nietVerteld },
    ...{ waaromNietVerteld: VELDEN.nietVerteld, stukkenTeVeel: STUKKEN },
  },
};

interface SheetProps {
  gezinId: string;
  onClose: () => void;
}

const LEEG: VerzoekBody = {
  ...{ raadId: '', kinderen: [], vraag: '', waarom: '', waaromNietVerteld: '' },
  ...{ verteldAan: [], stukken: [], zinnen: [] },
};

/** A request to the Raad: what, why now, about whom, who knows of it, and the pieces that go along. */
export function VraagRaadSheet({ gezinId, onClose }: SheetProps) {
  const z = useZinnen(rooms).raadsonderzoek.vraag;
  const query = useRaadskeuze(gezinId);
  const { raden = [], ouders = [] } = query.data ?? {};
  const [enige] = raden;
  const raadVan = ({ raadId }: VerzoekBody) =>
    raden.length === 1 && enige !== undefined ? enige.id : raadId;
  const weetIedereen = ({ verteldAan }: VerzoekBody) => ouders.every(({ id }) => verteldAan.includes(id));
  const { content, change, faults, sheet, saved } = useConceptSheet<VerzoekBody, VerzoekBody>({
    concept: ['raadsverzoek', gezinId],
    empty: LEEG,
    reading: (inhoud) => {
      const raadId = raadVan(inhoud);
      const leeg = [
        ...(raadId === '' ? [{ fieldId: VELDEN.raad, message: z.kiesRaad }] : []),
        ...(inhoud.kinderen.length === 0 ? [{ fieldId: VELDEN.kinderen, message: z.kiesKind }] : []),
        ...(inhoud.vraag.trim() === '' ? [{ fieldId: VELDEN.vraag, message: z.vraag }] : []),
        ...(inhoud.waarom.trim() === '' ? [{ fieldId: VELDEN.waarom, message: z.waarom }] : []),
      ];
      if (leeg.length > 0) return { faults: leeg };
      const niet = weetIedereen(inhoud) ? '' : inhoud.waaromNietVerteld;
      return { body: { ...inhoud, raadId, waaromNietVerteld: niet } };
    },
    act: useVraagRaad(gezinId),
    ...{ faultOptions: FAULTS, klaar: z.gestuurd, onClose },
  });
  return (
    <ActieSheet title={z.knop} lead={z.lead} bewaar={z.stuur} canSave={query.data !== undefined} {...sheet}>
      <Vlak query={query} laden={<Skeleton shape="rows" count={4} />}>
        {(keuze) => (
          <Velden
            keuze={keuze}
            form={content}
            faults={faults}
            iedereenWeet={weetIedereen(content)}
            change={change}
          />
        )}
      </Vlak>
      <SavedLine {...saved} />
    </ActieSheet>
  );
}

interface VeldenProps {
  keuze: Raadskeuze;
  form: VerzoekBody;
  faults: readonly FieldFault[];
  iedereenWeet: boolean;
  change: (deel: Partial<VerzoekBody>) => void;
}

function Velden({ keuze, form, faults, iedereenWeet, change }: VeldenProps) {
  const z = useZinnen(rooms).raadsonderzoek.vraag;
  return (
    <>
      {keuze.raden.length === 1 ? null : (
        <RadioChips
          id={VELDEN.raad}
          legend={z.raad}
          error={faultOf(faults, VELDEN.raad)}
          options={keuze.raden.map(({ id, naam }) => ({ value: id, label: naam }))}
          value={form.raadId}
          onValueChange={(raadId) => change({ raadId })}
        />
      )}
      <CheckChips
        id={VELDEN.kinderen}
        legend={z.kinderen}
        error={faultOf(faults, VELDEN.kinderen)}
        options={keuze.kinderen.map(({ id, naam }) => ({ value: id, label: naam }))}
        values={form.kinderen}
        onValuesChange={(kinderen) => change({ kinderen })}
      />
      {(['vraag', 'waarom'] as const).map((veld) => (
        <TextArea
          key={veld}
          id={VELDEN[veld]}
          label={z[veld]}
          hint={z.hint(MAXIMUM - form[veld].length)}
          lang="nl"
          rows={3}
          value={form[veld]}
          error={faultOf(faults, VELDEN[veld])}
          onChange={(event) => change({ [veld]: event.target.value })}
        />
      ))}
      {keuze.ouders.length === 0 ? null : (
        <CheckChips
          id={VELDEN.verteld}
          legend={z.verteld}
          hint={z.verteldHint}
          error={faultOf(faults, VELDEN.verteld)}
          options={keuze.ouders.map(({ id, naam }) => ({ value: id, label: naam }))}
          values={form.verteldAan}
          onValuesChange={(verteldAan) => change({ verteldAan })}
        />
      )}
      {iedereenWeet ? null : (
        <TextArea
          id={VELDEN.nietVerteld}
          label={z.nietVerteld}
          lang="nl"
          rows={2}
          value={form.waaromNietVerteld}
          error={faultOf(faults, VELDEN.nietVerteld)}
          onChange={(event) => change({ waaromNietVerteld: event.target.value })}
        />
      )}
      <StukkenKiezer
        bronnen={keuze.stukken}
        keuze={form}
        fout={faultOf(faults, STUKKEN)}
        onChange={({ stukken, zinnen }) => change({ stukken, zinnen })}
      />
      <p className="raad__klein">{z.wet}</p>
    </>
  );
}
