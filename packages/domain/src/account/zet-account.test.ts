import { describe, expect, it } from 'vitest';
import { decideZetAccount, type Account, type ZetAccount } from './zet-account.ts';

const collega: Account = { id: '7', actief: true, isBeheerder: false };
const feiten = { door: '1', actieveBeheerders: 2 };
const kinds = (account: Account, wat: ZetAccount, anders: Partial<typeof feiten> = {}) => {
  const decided = decideZetAccount(account, wat, { ...feiten, ...anders });
  return decided.ok ? [] : decided.refusals.map(({ kind }) => kind);
};
const dicht = { actief: false, reden: 'uitDienst' } as const;

describe('closing and opening an account', () => {
  it('nobody closes his own', () => {
    expect(kinds(collega, dicht, { door: '7' })).toEqual(['eigenAccount']);
  });

  it('the last keeper of the accounts stays, the last but one may go', () => {
    const beheerder = { ...collega, isBeheerder: true };
    expect(kinds(beheerder, dicht, { actieveBeheerders: 1 })).toEqual(['laatsteBeheerder']);
    expect(kinds(beheerder, dicht)).toEqual([]);
  });

  it('says that it is so already', () => {
    expect(kinds({ ...collega, actief: false }, dicht)).toEqual(['accountAlZo']);
  });

  it.each([
    [{ actief: true, reden: 'uitDienst' }, ['redenPastNiet']],
    [{ actief: true, reden: 'terug' }, []],
    [{ actief: true, reden: 'vergissing' }, []],
  ] as const)('asks a reason that fits: %j', (wat, verwacht) => {
    expect(kinds({ ...collega, actief: false }, wat)).toEqual(verwacht);
  });

  it('closes the account of a colleague who left', () => {
    expect(decideZetAccount(collega, dicht, feiten)).toEqual({ ok: true, value: dicht });
  });
});
