import { withCommons } from '../../platform/commons/index.ts';
import { servicesHere } from '../../modules/services/index.ts';
import type { Ask } from '../../platform/http/index.ts';
import { OwnWords } from '../design/index.ts';

/** Who runs this site and how to reach them, in the services' own words. */
export async function contactsFor(ask: Ask): Promise<{ id: string; name: string; contact: string }[]> {
  const services = await withCommons(ask.database, ask.visitor, servicesHere);
  return services.map(({ id, name, contact }) => ({ id, name, contact }));
}

export function Contacts({ ask, contacts }: { ask: Ask; contacts: Awaited<ReturnType<typeof contactsFor>> }) {
  if (contacts.length === 0) return <p>{ask.t('account.contactNone')}</p>;
  return (
    <>
      {contacts.map(({ name, contact }) => (
        <OwnWords text={contact} by={name} />
      ))}
    </>
  );
}
