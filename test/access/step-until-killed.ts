import { openDatabase, type Server } from '../../src/platform/database/index.ts';
import { openJobs } from '../../src/platform/jobs/index.ts';
import { stepRules } from '../../src/modules/signs/steps.ts';

/** A server's job that steps rules, with nothing else around it. `test/access/rules.test.ts` kills it at any moment. */
const server = JSON.parse(process.argv[2] ?? '') as Server;
const fails = (problem: Error): never => {
  throw problem;
};
const jobs = await openJobs(server, fails);
const database = openDatabase(server, { namedStatements: true, onIdleError: fails, queue: jobs.queue });
await database.once('cairn_jobs', 'select 1', []);
process.stdout.write('ready\n');
for (;;) await stepRules(database);
