import { Actions, ButtonLink, Quiet } from './design/index.ts';

/** One page of something longer. Pages are counted from 1. */
export interface PageOf {
  readonly page: number;
  readonly size: number;
  readonly count: number;
}

/** The page that an address asks for (`?page=`). Anything that is no number is the first. */
export const pageAsked = (asked: string | null): number => (/^\d{1,6}$/.test(asked ?? '') ? Number(asked) : 1);

export const firstOn = ({ page, size }: PageOf): number => (page - 1) * size + 1;
export const lastOn = ({ page, size, count }: PageOf): number => Math.min(page * size, count);

/** One page of a list that was read whole. */
export function pageOf<Item>(all: readonly Item[], asked: string | null, size: number): PageOf & { items: Item[] } {
  const last = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(pageAsked(asked), 1), last);
  return { items: all.slice((page - 1) * size, page * size), page, size, count: all.length };
}

interface PagesNavProps {
  part: PageOf;
  /** What the whole is, for those who hear the page. */
  name: string;
  /** "Goals 21 to 40 of 300"; left out where nothing is to be counted. */
  shown?: string | undefined;
  earlier: string;
  later: string;
  hrefOf: (page: number) => string;
}

/** The ways to the part before and the part after; nothing where everything is on one page. */
export function PagesNav({ part, name, shown, earlier, later, hrefOf }: PagesNavProps) {
  const { page } = part;
  const hasLater = lastOn(part) < part.count;
  if (page === 1 && !hasLater) return <></>;
  return (
    <nav aria-label={name}>
      {shown !== undefined && <Quiet>{shown}</Quiet>}
      <Actions>
        {page > 1 && (
          <ButtonLink href={hrefOf(page - 1)} kind="second">
            {earlier}
          </ButtonLink>
        )}
        {hasLater && (
          <ButtonLink href={hrefOf(page + 1)} kind="second">
            {later}
          </ButtonLink>
        )}
      </Actions>
    </nav>
  );
}
