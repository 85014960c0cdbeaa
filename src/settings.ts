import { resolve } from 'node:path';
import { z } from 'zod';
import { readPushHosts } from './platform/push/index.ts';
import { NATIONS } from './platform/session/index.ts';

/** The only reader of the environment. Every setting has a default that runs on one laptop. */
const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4700),
  /** The address people type, without a slash at the end. Passkeys and links are bound to it. */
  CAIRN_ADDRESS: z.url().optional(),
  /** Folder of the embedded database. */
  CAIRN_DATA: z.string().default('./data'),
  /** postgres://user:password@host:port/database, a role that may create roles. Replaces the embedded database. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** on: load a fictional service on an empty database. Off when DATABASE_URL is given, unless said. */
  CAIRN_SAMPLE: z.enum(['on', 'off']).optional(),
  /** smtp://user:password@host:port or smtps://… */
  CAIRN_SMTP: z.url({ protocol: /^smtps?$/ }).optional(),
  CAIRN_MAIL_FROM: z.string().default('Cairn <cairn@localhost>'),
  CAIRN_BRAND: z.enum(['neutral', 'nhs']).default('neutral'),
  CAIRN_LEAVE_TO: z.url().default('https://www.bbc.co.uk/weather'),
  CAIRN_NATION: z.enum(NATIONS).default('england'),
  /** on: the last X-Forwarded-For address is the visitor's. */
  CAIRN_BEHIND_PROXY: z.enum(['on', 'off']).default('off'),
  /** Push services besides those of the browsers: host names, with spaces or commas between. */
  CAIRN_PUSH_HOSTS: z
    .string()
    .default('')
    .transform((written, context) => {
      const hosts = readPushHosts(written);
      if (hosts) return hosts;
      context.addIssue('names of hosts like push.example.org or *.example.org, or http://localhost:8080 for a trial');
      return z.NEVER;
    }),
  /** off: behind a pooler that cannot keep prepared statements. */
  CAIRN_NAMED_STATEMENTS: z.enum(['on', 'off']).default('on'),
  /** Only this sentence lets Cairn run on a server that can lose what it called saved. */
  CAIRN_UNSAFE_DATABASE: z.literal('I accept that saved words may be lost').optional(),
  /** off: nobody writes rules about their own answers, and none is looked at (docs/safety/intended-purpose.md). */
  CAIRN_RULES: z.enum(['on', 'off']).default('on'),
  CAIRN_CODES_FROM_PLACE: z.coerce.number().int().positive().default(60),
  CAIRN_REGISTRATIONS_FROM_PLACE: z.coerce.number().int().positive().default(30),
});

export interface Settings {
  readonly port: number;
  readonly address: string;
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  readonly sample: boolean;
  readonly smtp: string | null;
  readonly mailFrom: string;
  readonly brand: 'neutral' | 'nhs';
  readonly leaveTo: string;
  readonly nation: (typeof NATIONS)[number];
  readonly behindProxy: boolean;
  readonly pushHosts: readonly string[];
  readonly rules: boolean;
  readonly namedStatements: boolean;
  readonly mayLoseWrites: boolean;
  readonly codesFromPlace: number;
  readonly registrationsFromPlace: number;
}

/** Throws an Error that names the setting and what it should look like. */
export function readSettings(from: Readonly<Record<string, string | undefined>>): Settings {
  const known = Object.fromEntries(
    Object.keys(environment.shape).flatMap((name) => (from[name] ? [[name, from[name]]] : [])),
  );
  const read = environment.safeParse(known);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`A setting could not be read:\n${lines.join('\n')}`);
  }
  const env = read.data;
  return {
    port: env.PORT,
    address: (env.CAIRN_ADDRESS ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    dataFolder: resolve(env.CAIRN_DATA),
    databaseUrl: env.DATABASE_URL ?? null,
    sample: (env.CAIRN_SAMPLE ?? (env.DATABASE_URL ? 'off' : 'on')) === 'on',
    smtp: env.CAIRN_SMTP ?? null,
    mailFrom: env.CAIRN_MAIL_FROM,
    brand: env.CAIRN_BRAND,
    leaveTo: env.CAIRN_LEAVE_TO,
    nation: env.CAIRN_NATION,
    behindProxy: env.CAIRN_BEHIND_PROXY === 'on',
    pushHosts: env.CAIRN_PUSH_HOSTS,
    rules: env.CAIRN_RULES === 'on',
    namedStatements: env.CAIRN_NAMED_STATEMENTS === 'on',
    mayLoseWrites: env.CAIRN_UNSAFE_DATABASE !== undefined,
    codesFromPlace: env.CAIRN_CODES_FROM_PLACE,
    registrationsFromPlace: env.CAIRN_REGISTRATIONS_FROM_PLACE,
  };
}
