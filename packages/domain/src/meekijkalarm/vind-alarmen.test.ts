import { describe, expect, it } from 'vitest';
import { aBron, aRegel, evert } from './bron.proef.ts';
import { bezoekbelregels, dagbelregels } from './belregels.ts';
import { vindAlarmen } from './vind-alarmen.ts';

describe('what is put before a person', () => {
  it('is no single look by the team, no writing, and nothing of who is no worker', () => {
    expect(vindAlarmen(aBron({ regels: [aRegel()] }))).toEqual([]);
    expect(vindAlarmen(aBron({ regels: [aRegel({ minuut: 60, handeling: 'schrijf' })] }))).toEqual([]);
    expect(vindAlarmen(aBron({ regels: [aRegel({ minuut: 60 })], lezers: new Map() }))).toEqual([]);
  });

  it('names the reader, the family, the lines and every reason, and no sum', () => {
    const regels = [aRegel({ id: 'a', minuut: 60 }), aRegel({ id: 'b', minuut: 62 })];
    expect(vindAlarmen(aBron({ regels }))).toEqual([
      {
        lezer: evert.id,
        gezin: '3',
        dag: '2027-01-12',
        redenen: [{ reden: 'buitenTaak' }, { reden: 'vreemdUur', aantal: 2 }],
        handelingen: ['a', 'b'],
      },
    ]);
  });

  it('holds of a whole day only the lines that its reason is about', () => {
    const dicht = ['4', '5', '6'].map((gezin) => aRegel({ id: `d${gezin}`, gezin, handeling: 'geweigerd' }));
    expect(vindAlarmen(aBron({ regels: [...dicht, aRegel({ id: 'z' })] }))).toMatchObject([
      { gezin: null, redenen: [{ reden: 'reeksGeweigerd', aantal: 3 }], handelingen: ['d4', 'd5', 'd6'] },
    ]);
  });

  it('has no set of reasons twice, and none that another makes needless', () => {
    for (const tabel of [bezoekbelregels, dagbelregels])
      for (const set of tabel)
        for (const ander of tabel)
          if (ander !== set) expect(ander.every((code) => set.includes(code))).toBe(false);
  });
});
