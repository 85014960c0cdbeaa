import type { Law } from './law.ts';

/** Looked up again within six months, or pages say that the facts may have changed and call nothing binding. */
const checked = { checkedOn: '2026-11-25', reviewBy: '2027-05-25' } as const;
const inEnglandAndWales = { nations: ['england', 'wales'], ...checked } as const;
const inScotland = { nations: ['scotland'], ...checked } as const;
const inNorthernIreland = { nations: ['northern ireland'], ...checked } as const;

const WISHES = ['want', 'not want', 'accept', 'decline', 'people', 'looked after', 'places', 'helped'] as const;

/**
 * What papers about one's wishes are worth in law. What could not be proved is "not checked", or is not here. A law that is passed and not in force
 * has the day of its start in `from` once that is known; nothing else needs to change on that day.
 */
export const LAWS: readonly Law[] = [
  {
    id: 'refusal',
    ...inEnglandAndWales,
    parts: ['decline'],
    force: 'binding',
    from: 'already',
    needs: ['adult', 'able', 'clear'],
    source: 'Mental Capacity Act 2005, sections 24 to 26; mind.org.uk on advance decisions',
  },
  {
    id: 'refusal of what keeps alive',
    ...inEnglandAndWales,
    parts: ['decline'],
    force: 'binding',
    from: 'already',
    needs: ['adult', 'able', 'clear', 'life', 'paper'],
    source: 'Mental Capacity Act 2005, section 25; Royal Marsden Manual, chapter 28, on sections 24 to 26',
  },
  {
    id: 'statement',
    ...inEnglandAndWales,
    parts: WISHES,
    force: 'considered',
    from: 'already',
    needs: [],
    source: 'mind.org.uk and mentalhealthalliance.org.uk on advance statements under the Mental Capacity Act 2005',
  },
  {
    id: 'choice document',
    ...inEnglandAndWales,
    parts: ['want', 'not want', 'accept', 'decline'],
    // Passed, and prospective in the text of April 2026. What force it will have was not proved, so it is called nothing when its day comes either.
    force: 'not checked',
    from: null,
    needs: [],
    source: 'Mental Health Act 2025, section 44 (legislation.gov.uk, prospective in the text of 6 April 2026)',
  },
  {
    id: 'nominated person',
    ...inEnglandAndWales,
    parts: ['people'],
    force: 'not checked',
    from: null,
    needs: [],
    source: 'Mental Health Act 2025, sections 24 to 28 (legislation.gov.uk, not among the sections in force)',
  },
  {
    id: 'statement in scotland',
    ...inScotland,
    parts: ['want', 'not want', 'accept', 'decline'],
    force: 'reasons',
    from: 'already',
    needs: ['able', 'paper', 'listed'],
    source:
      'Mental Health (Care and Treatment) (Scotland) Act 2003, sections 275 to 276C; notes to the 2015 Act, section 26; gov.scot guide to advance statements',
  },
  {
    id: 'personal statement',
    ...inScotland,
    parts: ['people', 'looked after', 'places', 'helped'],
    force: 'not binding',
    from: 'already',
    needs: [],
    source: 'Mental Welfare Commission for Scotland, guidance on advance statements',
  },
  {
    id: 'refusal in scotland',
    ...inScotland,
    parts: ['decline'],
    force: 'not checked',
    from: 'already',
    needs: [],
    source: 'The Mental Capacity Act 2005 does not reach Scotland; the Adults with Incapacity (Scotland) Act 2000 does',
  },
  {
    id: 'named person',
    ...inScotland,
    parts: ['people'],
    force: 'named',
    from: 'already',
    needs: [],
    source: 'Mental Health (Care and Treatment) (Scotland) Act 2003; gov.scot easy read guide to the Act',
  },
  {
    id: 'refusal in northern ireland',
    ...inNorthernIreland,
    parts: ['decline'],
    force: 'not checked',
    from: 'already',
    needs: [],
    source:
      'Mental Capacity Act (Northern Ireland) 2016, section 11 (common law rules go on); Northern Ireland Assembly research, 22 June 2016; commencement after 2019 not verified',
  },
  {
    id: 'statement in northern ireland',
    ...inNorthernIreland,
    parts: WISHES,
    force: 'not checked',
    from: 'already',
    needs: [],
    source: 'Mental Health (Northern Ireland) Order 1986; no rule on statements of wishes was found',
  },
  {
    id: 'nominated person in northern ireland',
    ...inNorthernIreland,
    parts: ['people'],
    force: 'not checked',
    from: null,
    needs: [],
    source: 'Mental Capacity Act (Northern Ireland) 2016; commencement order nisr/2019/163 began other parts only',
  },
];
