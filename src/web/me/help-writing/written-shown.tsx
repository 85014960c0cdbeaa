import type { RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, ButtonLink, Card, Form, HiddenField, makeForm, OwnWords, Quiet } from '../../design/index.ts';
import { shortly } from '../shortly.ts';
import type { Place } from './place.ts';
import type { WrittenView } from './present-written.ts';

interface ShownProps {
  ask: RecordAsk;
  line: WrittenView;
  place: Place;
}

/** A line that somebody wrote down for the person, marked as not theirs yet, with each thing they can say of it. */
export function WrittenShown({ ask, line, place }: ShownProps) {
  const { t } = ask;
  const about = (
    <span class="nhsuk-u-visually-hidden" dir="auto">
      {' '}
      {shortly(line.words, 60)}
    </span>
  );
  return (
    <Card kind="needs">
      <Quiet>{line.by}</Quiet>
      <p>
        <strong dir="auto">{line.heading === '' ? line.kind : line.heading}</strong>
      </p>
      <OwnWords text={line.words} />
      {line.goal !== '' && (
        <p>
          {t('writing.ofGoal')} <bdi>{shortly(line.goal, 80)}</bdi>
        </p>
      )}
      <Actions>
        <Form form={makeForm(ask, { id: `mine-${line.id}` })} action={to.writtenMine(line.id)}>
          <HiddenField name="place" value={place} />
          <Button kind="second">
            {t('writing.mine')}
            {about}
          </Button>
        </Form>
        <ButtonLink href={to.writtenLine(line.id)} kind="quiet">
          {t('writing.changeFirst')}
          {about}
        </ButtonLink>
        <Form form={makeForm(ask, { id: `out-${line.id}` })} action={to.leaveOut(line.id)}>
          <HiddenField name="place" value={place} />
          <Button kind="quiet">
            {t('writing.leaveOut')}
            {about}
          </Button>
        </Form>
      </Actions>
    </Card>
  );
}
