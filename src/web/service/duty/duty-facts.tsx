import { Facts, OwnWords } from '../../design/index.ts';
import type { DutyView } from './present-duty.ts';

/** What was asked, by whom and why. */
export function DutyFacts({ facts }: { facts: DutyView['facts'] }) {
  return (
    <Facts
      rows={facts.map(({ key, value, own }) => ({ key, value: own ? <OwnWords text={value} /> : <bdi>{value}</bdi> }))}
    />
  );
}
