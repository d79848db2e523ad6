import type { Catalogus } from '../catalogus.ts';

/** In danger: what the vast gezicht must do then, and whom one can call now. The numbers are real. */
const nl = {
  bel112: 'Bel 112',
  jij: {
    titel: 'Ben jij in gevaar?',
    tekst: (vast: string) => `Dan moet ${vast} hulp zoeken. Zij zegt dat eerst tegen jou.`,
    nuNietVeilig: 'Is het nu niet veilig? Bel 112.',
    praten: 'Wil jij met iemand anders praten? Bel de Kindertelefoon.',
    hulplijn: 'Bel 0800-0432',
  },
  u: {
    titel: 'Bent u in gevaar?',
    tekst: (vast: string) => `Dan moet ${vast} hulp zoeken. Zij zegt dat eerst tegen u.`,
    nuNietVeilig: 'Is het nu niet veilig? Bel 112.',
    praten: 'Wilt u met iemand anders praten? Bel Veilig Thuis.',
    hulplijn: 'Bel 0800-2000',
  },
};

const en: typeof nl = {
  bel112: 'Call 112',
  jij: {
    titel: 'Are you in danger?',
    tekst: (vast) => `Then ${vast} has to find help. You hear that first.`,
    nuNietVeilig: 'Is it not safe now? Call 112.',
    praten: 'Do you want to talk with somebody else? Call the Kindertelefoon (child helpline).',
    hulplijn: 'Call 0800-0432',
  },
  u: {
    titel: 'Are you in danger?',
    tekst: (vast) => `Then ${vast} has to find help. You hear that first.`,
    nuNietVeilig: 'Is it not safe now? Call 112.',
    praten: 'Do you want to talk with somebody else? Call Veilig Thuis.',
    hulplijn: 'Call 0800-2000',
  },
};

export const portaalgevaar = { nl, en } satisfies Catalogus;
