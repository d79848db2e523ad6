/** Only our own pages, and only their path: whatever else is asked for, the login ends at the beginning. */
const ownPage = /^\/(werk|mijn)(\/[A-Za-z0-9-]+)*$/;
const beginning = '/';

const returnAddress = (asked: string | undefined): string =>
  asked !== undefined && ownPage.test(asked) ? asked : beginning;

/** What the browser keeps during the login: the memory of the protocol, and the page where it goes on. */
export function packMemory(memory: string, asked: string | undefined): string {
  return `${memory}.${Buffer.from(returnAddress(asked)).toString('base64url')}`;
}

/** The cookie is the visitor's: the address in it is judged again. */
export function unpackMemory(cookie: string): { readonly memory: string; readonly naar: string } {
  const [memory = '', naar = ''] = cookie.split('.');
  return { memory, naar: returnAddress(Buffer.from(naar, 'base64url').toString()) };
}
