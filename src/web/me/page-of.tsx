import { Actions, ButtonLink, Quiet } from '../design/index.ts';

/** Some of a list, so that one of any length can be read. Numbers count from 1. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** `asked`: what stands after `?page=`. Anything that is no page of this list is the nearest page that there is. */
export function pageOf<Item>(all: readonly Item[], asked: string | null, most: number): PageOf<Item> {
  const last = Math.max(1, Math.ceil(all.length / most));
  const wanted = /^\d+$/.test(asked ?? '') ? Number(asked) : 1;
  const page = Math.min(Math.max(wanted, 1), last);
  const start = (page - 1) * most;
  const items = all.slice(start, start + most);
  return {
    items,
    page,
    from: start + 1,
    to: start + items.length,
    count: all.length,
    hasEarlier: page > 1,
    hasLater: page < last,
  };
}

interface PagesProps {
  /** Where the list stands. */
  at: string;
  part: Omit<PageOf<unknown>, 'items'>;
  /** What the ways on are called, and which part of the list this is. */
  says: { readonly label: string; readonly shown: string; readonly earlier: string; readonly later: string };
}

/** The ways to the rest of a list; nothing where all of it is here. */
export function Pages({ at, part, says }: PagesProps) {
  if (!part.hasEarlier && !part.hasLater) return <></>;
  return (
    <nav aria-label={says.label}>
      <Quiet>{says.shown}</Quiet>
      <Actions>
        {part.hasEarlier && (
          <ButtonLink href={`${at}?page=${part.page - 1}`} kind="second">
            {says.earlier}
          </ButtonLink>
        )}
        {part.hasLater && (
          <ButtonLink href={`${at}?page=${part.page + 1}`} kind="second">
            {says.later}
          </ButtonLink>
        )}
      </Actions>
    </nav>
  );
}
