import { lineOf, type Line } from '../../../modules/plans/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Button, ButtonLink, Card, Form, Layout, makeForm, PageHeading, Quiet, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { idFrom } from '../id-in-address.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { fitsHeading } from '../shortly.ts';
import { presentStandings, readStances } from '../stances/present-stances.ts';
import { StancesShown } from '../stances/stances-shown.tsx';
import { suggestionsAt } from '../suggestions/at-lines.ts';
import { SuggestedHere } from '../suggestions/suggestion-shown.tsx';
import { TryText } from './try-text.tsx';

/** Something that the person wants to try: the whole text, and who agrees and who differs. */
export async function showTry(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const id = idFrom(ask, 'id');
  const { line, said, seen, suggested } = await ask.record(async (tx) => {
    const found = await lineOf(tx, id);
    if (!found || found.kind !== 'risk') throw new NotFound();
    return {
      line: found,
      said: await readStances(tx, found),
      seen: await whoCanSeeLine(ask, tx, 'plan'),
      suggested: await suggestionsAt(ask, tx, [id]),
    };
  });
  const isHeading = fitsHeading(line.words);
  const says = {
    added: t('tries.done.added'),
    changed: t('tries.done.changed'),
    said: t('stance.done'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('tries.oneTitle')}
      current="plan"
      room={{ text: t('tries.heading'), href: to.tries }}
    >
      <Done ask={ask} says={says} />
      <PageHeading own={isHeading}>{isHeading ? line.words : t('tries.oneHeading')}</PageHeading>
      {line.removed && <PutBack ask={ask} line={line} />}
      <TryText t={t} line={line} heading={isHeading} />
      <SuggestedHere ask={ask} suggested={suggested} />
      {!line.removed && (
        <p>
          <ButtonLink href={to.changeTry(id)} kind="second">
            {t('tries.change')}
          </ButtonLink>
        </p>
      )}
      <StancesShown
        t={t}
        standings={presentStandings(ask, said)}
        say={line.removed ? null : to.sayTry(id)}
        isAgain={said.stances.some((each) => each.byAccount === ask.visitor.account)}
      />
      <Quiet>{t('tries.oneText')}</Quiet>
      <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
    </Layout>
  );
}

function PutBack({ ask, line }: { ask: RecordAsk; line: Pick<Line, 'id'> }) {
  return (
    <Card>
      <p>{ask.t('tries.away')}</p>
      <Form form={makeForm(ask, { id: 'back' })} action={to.putBack(line.id)}>
        <Button kind="second">{ask.t('plan.putBack')}</Button>
      </Form>
    </Card>
  );
}
