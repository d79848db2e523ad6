export * from './afspraak.ts';
export * from './fase.ts';
export * from './regiobeeld.ts';
export * from './team.ts';
export * from './verdeel.ts';
export * from './werklast.ts';
export * from './zet-uren.ts';
