import type { AccountId } from '#kernel';
import { checkAccountChange, emailKey, endsSessions, type AccountChange } from './account';
import { passwordProblem } from './password';

const ada = 'ada' as AccountId;
const otto = 'otto' as AccountId;
const admin = { id: ada, role: 'admin', disabledAt: null } as const;

describe('a change to an account', () => {
  it.each<[string, AccountChange, AccountId, number, string | null]>([
    ['lets another admin demote an admin', { role: 'leader' }, otto, 1, null],
    ['lets another admin disable an admin', { disabled: true }, otto, 1, null],
    ['lets an admin rename themselves', {}, ada, 0, null],
    ['does not let an admin disable themselves', { disabled: true }, ada, 3, 'identity.own_account'],
    ['does not let an admin demote themselves', { role: 'specialist' }, ada, 3, 'identity.own_account'],
    ['does not take the last admin away', { disabled: true }, otto, 0, 'identity.last_admin'],
  ])('%s', (_sentence, change, by, otherAdmins, code) => {
    const check = () => checkAccountChange(admin, change, by, otherAdmins);
    if (code) expect(check).toThrow(expect.objectContaining({ code }) as Error);
    else expect(check).not.toThrow();
  });

  it('ends the sessions when it disables, and only then', () => {
    expect(endsSessions(admin, { disabled: true })).toBe(true);
    expect(endsSessions(admin, { role: 'leader' })).toBe(false);
    expect(endsSessions({ ...admin, disabledAt: new Date(0) }, { disabled: true })).toBe(false);
  });
});

describe('an e-mail address', () => {
  it('is the same in any case and with blanks around it', () => {
    expect(emailKey(' Sam.Okoro@Service.example ')).toBe('sam.okoro@service.example');
  });
});

describe('a new password', () => {
  it.each([
    ['rain on the Rivelin', null],
    ['aaaaaaaaaaaaaaaa', 'identity.password_too_simple'],
    ['abababababab', 'identity.password_too_simple'],
    ['Sam.Okoro@service.example', 'identity.password_holds_email'],
    ['hello-SAM.okoro-2026', 'identity.password_holds_email'],
    ['foothold-demo', null],
  ])('%s', (password, code) => {
    expect(passwordProblem(password, 'sam.okoro@service.example', '/password')?.code ?? null).toBe(code);
  });

  it('may hold a mailbox of one to three letters, which is in many words', () => {
    expect(passwordProblem('calm harbour lights', 'al@service.example', '/password')).toBeNull();
  });
});
