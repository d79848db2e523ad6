import { dilemma as weigeringen } from '@rondom/taal/refusals/dilemma';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { dilemma } from '@rondom/taal/schermen/dilemma';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet, type Reading } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useRondAf, type Afronding, type Uitkomst, type Zaak } from './use-zaken.ts';

const rooms = { dilemma };
const UITKOMSTEN = [
  'eenbeslist',
  'samenbeslissen',
  'regelruimte',
  'regelanders',
  'geldgeregeld',
  'risicogedeeld',
  'nietopgelost',
] as const satisfies readonly Uitkomst[];
const velden = {
  uitkomst: 'uitkomst-soort',
  wie: 'uitkomst-wie',
  besluit: 'uitkomst-besluit',
  patroon: 'uitkomst-patroon',
} as const;
const FAULTS = {
  refusals: { weigeringen, geheim },
  fields: {
    dilemmaBesluitLeeg: velden.besluit,
    dilemmaWieBeslist: velden.wie,
    geheimVanGezin: velden.besluit,
  },
};

type Inhoud = { uitkomst: Uitkomst | ''; organisatieId: string; besluit: string; patroon: string };
type Woorden = { readonly kies: string; readonly vul: string };

function lees({ uitkomst, organisatieId, besluit, patroon }: Inhoud, z: Woorden): Reading<Afronding> {
  const wie = uitkomst === 'eenbeslist' && organisatieId === '';
  const faults = [
    ...(uitkomst === '' ? [{ fieldId: velden.uitkomst, message: z.kies }] : []),
    ...(wie ? [{ fieldId: velden.wie, message: z.kies }] : []),
    ...(besluit.trim() === '' ? [{ fieldId: velden.besluit, message: z.vul }] : []),
  ];
  if (faults.length > 0 || uitkomst === '') return { faults };
  const een = uitkomst === 'eenbeslist' ? organisatieId : null;
  return { body: { uitkomst, organisatieId: een, besluit, patroon } };
}

/** How a dilemma ends: what was decided, who decides from now on, and what everybody can take from it. */
export function UitkomstSheet({ zaak, onClose }: { zaak: Zaak; onClose: () => void }) {
  const alles = useZinnen(rooms).dilemma;
  const z = alles.einde;
  const { content, change, faults, sheet, saved } = useConceptSheet<Inhoud, Afronding>({
    concept: ['dilemmauitkomst', zaak.id],
    empty: { uitkomst: '', organisatieId: '', besluit: '', patroon: '' },
    reading: (inhoud) => lees(inhoud, alles.blad),
    act: useRondAf(zaak),
    ...{ faultOptions: FAULTS, klaar: z.klaar, onClose },
  });
  return (
    <ActieSheet title={z.titel} lead={<span lang="nl">{zaak.vraag}</span>} bewaar={z.bewaar} {...sheet}>
      <RadioChips
        id={velden.uitkomst}
        legend={z.uitkomst}
        error={faultOf(faults, velden.uitkomst)}
        options={UITKOMSTEN.map((value) => ({ value, label: alles.uitkomst[value] }))}
        value={content.uitkomst === '' ? undefined : content.uitkomst}
        onValueChange={(uitkomst) => change({ uitkomst })}
      />
      {content.uitkomst === 'eenbeslist' ? (
        <RadioChips
          id={velden.wie}
          legend={z.wie}
          error={faultOf(faults, velden.wie)}
          options={zaak.organisaties.map(({ id, naam }) => ({ value: id, label: naam }))}
          value={content.organisatieId === '' ? undefined : content.organisatieId}
          onValueChange={(organisatieId) => change({ organisatieId })}
        />
      ) : null}
      <TextArea
        id={velden.besluit}
        label={z.besluit}
        hint={z.besluitHint}
        lang="nl"
        rows={4}
        value={content.besluit}
        error={faultOf(faults, velden.besluit)}
        onChange={(event) => change({ besluit: event.target.value })}
      />
      <TextArea
        id={velden.patroon}
        label={z.patroon}
        hint={z.patroonHint}
        lang="nl"
        rows={3}
        maxLength={1000}
        value={content.patroon}
        onChange={(event) => change({ patroon: event.target.value })}
      />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
