import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { migrations } from './migrations.ts';
import { makeSetUpCode } from './modules/services/index.ts';
import { startTellingOfUnwell } from './modules/crisis/index.ts';
import { startReminding } from './modules/reminders/index.ts';
import { startReminders, startTelling } from './modules/sharing/index.ts';
import { startStepping } from './modules/signs/index.ts';
import { startEmbedded, type Embedded } from './platform/database/embedded/index.ts';
import { asAdministrator, openDatabase, prepareDatabase, serverFrom, type Server } from './platform/database/index.ts';
import { makeApp, type Site } from './platform/http/index.ts';
import { openJobs } from './platform/jobs/index.ts';
import { startErasing } from './platform/leaving/index.ts';
import { startMessages } from './platform/messages/index.ts';
import { castInWords, hasSample, loadSample, markSample, refuseSample } from './sample/index.ts';
import { readSettings, type Settings } from './settings.ts';
import { comesFirst } from './web/account/next.ts';
import { showTrouble } from './web/open/trouble.tsx';
import { routes } from './web/routes.ts';
import { staticFiles } from './web/static-files.ts';
import { askWhy, statedReason } from './web/with/stated-reason.ts';

const say = (line: string): void => console.log(line);

/** Faults are told without anybody's words: what kind, where, and the stack, but never the values that the database names in its details. */
function fault(problem: unknown, path: string): void {
  const code = typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : '';
  const whole = problem instanceof Error ? (problem.stack ?? '') : '';
  // A message may have several lines, and may quote what somebody wrote: only the places are told.
  const stack = whole
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .join('\n');
  console.error(`fault at ${path}: ${problem instanceof Error ? problem.name : typeof problem} ${code}\n${stack}`);
}

async function findServer(settings: Settings): Promise<{ server: Server; embedded: Embedded | null }> {
  if (settings.databaseUrl) return { server: serverFrom(settings.databaseUrl), embedded: null };
  const embedded = await startEmbedded({ folder: settings.dataFolder, say });
  const { socketFolder: host, port, superuser: administrator } = embedded;
  return { server: { host, port, database: 'cairn', administrator }, embedded };
}

function siteFrom(settings: Settings, sample: boolean): Site {
  const { address, brand, leaveTo, nation, behindProxy, pushHosts, rules, codesFromPlace, registrationsFromPlace } =
    settings;
  return {
    address,
    brand,
    sample,
    leaveTo,
    nation,
    behindProxy,
    pushHosts,
    rules,
    codesFromPlace,
    registrationsFromPlace,
  };
}

/** Starts everything by hand, in the order in which each part needs the one before, and stops it in the other order. */
async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const stopping: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of stopping.splice(0).toReversed()) await step();
  };
  let asked = false;
  const stopAndLeave = (): void => {
    if (asked) return;
    asked = true;
    stop().then(
      () => process.exit(0),
      (problem: unknown) => {
        fault(problem, 'stopping');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stopAndLeave);
  process.on('SIGTERM', stopAndLeave);

  try {
    const { server, embedded } = await findServer(settings);
    if (embedded) stopping.push(() => embedded.stop());
    let setUpCode: string | null = null;
    await prepareDatabase(server, {
      migrations,
      mayLoseWrites: settings.mayLoseWrites,
      say,
      finish: async (administrator) => {
        if (!settings.sample) await refuseSample(administrator);
        setUpCode = await makeSetUpCode(administrator);
      },
    });
    const jobs = await openJobs(server, (problem) => fault(problem, 'jobs'));
    stopping.push(() => jobs.stop());
    const database = openDatabase(server, {
      namedStatements: settings.namedStatements,
      onIdleError: (problem) => fault(problem, 'database'),
      queue: jobs.queue,
    });
    stopping.push(() => database.end());
    if (settings.sample && setUpCode) {
      await loadSample(database, setUpCode, () => asAdministrator(server, markSample), say);
      setUpCode = null;
    }
    const sample = settings.sample && (await asAdministrator(server, hasSample));
    await startMessages({
      database,
      jobs,
      smtp: settings.smtp,
      from: settings.mailFrom,
      address: settings.address,
      sample,
      say,
    });
    await startTelling(database, jobs);
    await startErasing(database, jobs);
    await startReminders({ database, jobs });
    await startStepping(database, jobs);
    await startTellingOfUnwell(database, jobs);
    const { smtp, mailFrom: from, pushHosts, namedStatements } = settings;
    const sender = new URL('./sender.js', import.meta.url);
    const address = settings.address;
    await startReminding({ database, jobs, server, namedStatements, sender, smtp, from, address, sample, pushHosts });

    const site = siteFrom(settings, sample);
    const app = makeApp({
      database,
      site,
      routes,
      trouble: showTrouble,
      statedReason,
      askWhy,
      comesFirst,
      now: () => new Date(),
      fault,
    });
    const whole = new Hono().route('/', staticFiles()).route('/', app);
    const listening = serve({ fetch: whole.fetch, port: settings.port });
    await new Promise<void>((resolve, reject) => listening.once('listening', resolve).once('error', reject));
    stopping.push(async () => {
      const closed = new Promise<void>((resolve) => listening.close(() => resolve()));
      // Requests under way are finished; a browser that keeps an idle connection open does not hold the stop up.
      const impatient = setTimeout(() => 'closeAllConnections' in listening && listening.closeAllConnections(), 5_000);
      await closed;
      clearTimeout(impatient);
    });

    if (setUpCode)
      say(
        `No service is set up yet. The first person in can do so at ${settings.address}/first with this one-time code: ${setUpCode}`,
      );
    say(
      `Cairn is at ${settings.address}${sample ? ` · sign in as ${castInWords().join(', ')} · codes arrive at ${settings.address}/mailbox` : ''}`,
    );
  } catch (problem) {
    await stop().catch(() => undefined);
    throw problem;
  }
}

start().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exit(1);
});
