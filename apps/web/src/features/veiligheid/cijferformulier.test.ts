import { describe, expect, it } from 'vitest';
import { leegFormulier, verzoekVan, vragenVan } from './cijferformulier.ts';

const noor = { id: '1', rol: 'kind', overledenOp: null } as const;
const linda = { id: '2', rol: 'ouder', overledenOp: null } as const;
const mark = { id: '3', rol: 'ouder', overledenOp: null } as const;
const ria = { id: '4', rol: 'netwerk', overledenOp: null } as const;
const samira = { persoonId: null, gebruikerId: '9', naam: 'Samira Haddou' };
const leden = [linda, mark, noor, ria];
const kind = { persoonId: '1', stemmen: [], verschil: null };
const vragen = vragenVan(leden, { kinderen: [kind], vastGezicht: samira });
const cijfers = (ingevuld: Record<string, string>) =>
  verzoekVan({ op: '2027-01-12', cijfers: ingevuld }, vragen).cijfers.map(({ cijfer }) => cijfer);

describe('asking how safe it is', () => {
  it('asks nobody beside the child, the parents and the vast gezicht', () => {
    expect(vragen.map(({ stemmen }) => stemmen.map(({ stem }) => stem.persoonId ?? stem.naam))).toEqual([
      ['1', '2', '3', 'Samira Haddou'],
    ]);
  });

  it('does not ask a parent who died, nor a vast gezicht who is not there', () => {
    const overleden = { ...mark, overledenOp: '2019-01-01' };
    const [vraag] = vragenVan([linda, overleden, noor], { kinderen: [kind], vastGezicht: null });
    expect(vraag?.stemmen.map(({ stem }) => stem.persoonId)).toEqual(['1', '2']);
  });

  it('makes no nought of a voice that was not asked, and keeps a nought that was said', () => {
    expect(cijfers({ '1.1': '0', '1.3': '8', '1.vast': '10' })).toEqual([0, 'nietGevraagd', 8, 10]);
  });

  it('says nothing of a child about whom nobody was asked: what was said before keeps standing', () => {
    const sem = { persoonId: '5', stemmen: [], verschil: null };
    const beiden = vragenVan(leden, { kinderen: [kind, sem], vastGezicht: samira });
    const verzoek = verzoekVan({ op: '2027-01-12', cijfers: { '5.2': '6', '1.1': '' } }, beiden);
    expect(new Set(verzoek.cijfers.map(({ kindId }) => kindId))).toEqual(new Set(['5']));
    expect(cijfers({})).toEqual([]);
  });

  it('sends a worker as a worker and the family as persons, on the day that was chosen', () => {
    const verzoek = verzoekVan({ ...leegFormulier('2027-01-12'), cijfers: { '1.1': '4' } }, vragen);
    expect(verzoek.op).toBe('2027-01-12');
    expect(verzoek.cijfers.map(({ stem }) => stem)).toEqual([
      { persoonId: '1' },
      { persoonId: '2' },
      { persoonId: '3' },
      { gebruikerId: '9' },
    ]);
  });
});
