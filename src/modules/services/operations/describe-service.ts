import type { CommonsTx } from '../../../platform/commons/index.ts';
import type { SetUpService } from './set-up-service.ts';

export type DescribeService = Omit<SetUpService, 'code' | 'nation' | 'teams'>;

/** An administrator says anew what the service is called, is and is not. Refused to anybody else. */
export async function describeService(tx: CommonsTx, said: DescribeService): Promise<void> {
  await tx.call('select app.describe_service($1, $2, $3, $4, $5, $6, $7, $8)', [
    tx.token,
    said.id,
    said.name,
    said.languages,
    said.contact,
    said.hours,
    said.isWhat,
    said.isNot,
  ]);
}
