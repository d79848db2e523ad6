import { raadsonderzoek as weigeringen } from '@rondom/taal/refusals/raadsonderzoek';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet, type Reading } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { STUKKEN, StukkenKiezer } from './StukkenKiezer.tsx';
import { useAntwoordRaad, useRaadskeuze, type AntwoordBody, type Raadsvraag } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };
const HOE = 'raad-hoe';
const TEKST = 'raad-antwoord';
const FAULTS = {
  refusals: { weigeringen, geheim },
  fields: {
    ...{ raadsantwoordLeeg: TEKST, raadsantwoordTeLang: TEKST, tekst: TEKST, geheimInTekst: TEKST },
    ...{ stukkenTeVeel: STUKKEN, weigeringMetStuk: STUKKEN },
  },
};
type Inhoud = Omit<AntwoordBody, 'antwoord'> & { antwoord: AntwoordBody['antwoord'] | '' };

type Woorden = { readonly kiesHoe: string; readonly tekst: string; readonly waaromNiet: string };

function lees(inhoud: Inhoud, z: Woorden): Reading<AntwoordBody> {
  const { antwoord, tekst } = inhoud;
  const nee = antwoord === 'geweigerd';
  const leeg = [
    ...(antwoord === '' ? [{ fieldId: HOE, message: z.kiesHoe }] : []),
    ...(tekst.trim() === '' ? [{ fieldId: TEKST, message: nee ? z.waaromNiet : z.tekst }] : []),
  ];
  if (antwoord === '' || leeg.length > 0) return { faults: leeg };
  return { body: { ...inhoud, antwoord, ...(nee ? { stukken: [], zinnen: [] } : {}) } };
}

interface AntwoordRaadSheetProps {
  gezinId: string;
  verzoekId: string;
  vraag: Raadsvraag;
  onClose: () => void;
}

/** Answers the Raad with what is chosen, or says why not. */
export function AntwoordRaadSheet({ gezinId, verzoekId, vraag, onClose }: AntwoordRaadSheetProps) {
  const z = useZinnen(rooms).raadsonderzoek.vragen;
  const keuze = useRaadskeuze(gezinId);
  const { content, change, faults, sheet, saved } = useConceptSheet<Inhoud, AntwoordBody>({
    concept: ['raadsantwoord', `${gezinId}.${vraag.id}`],
    empty: { antwoord: '', tekst: '', stukken: [], zinnen: [] },
    reading: (inhoud) => lees(inhoud, z),
    act: useAntwoordRaad(gezinId, verzoekId, vraag),
    ...{ faultOptions: FAULTS, klaar: z.gestuurd, onClose },
  });
  const nee = content.antwoord === 'geweigerd';
  const label = nee ? z.waaromNiet : z.tekst;
  return (
    <ActieSheet title={z.titelBlad} lead={z.lead} bewaar={z.stuur} {...sheet}>
      <blockquote className="raad__woorden">
        <p lang="nl">{vraag.vraag}</p>
      </blockquote>
      <RadioChips
        id={HOE}
        legend={z.hoe}
        error={faultOf(faults, HOE)}
        options={(['beantwoord', 'geweigerd'] as const).map((value) => ({ value, label: z[value] }))}
        value={content.antwoord === '' ? undefined : content.antwoord}
        onValueChange={(antwoord) => change({ antwoord })}
      />
      <TextArea
        id={TEKST}
        label={label}
        lang="nl"
        rows={3}
        value={content.tekst}
        error={faultOf(faults, TEKST)}
        onChange={(event) => change({ tekst: event.target.value })}
      />
      {nee ? null : (
        <StukkenKiezer
          bronnen={keuze.data?.stukken ?? []}
          keuze={content}
          fout={faultOf(faults, STUKKEN)}
          onChange={change}
        />
      )}
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
