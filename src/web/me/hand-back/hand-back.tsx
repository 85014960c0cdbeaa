import type { HandBackNote } from '../../../modules/crisis/index.ts';
import type { CarriedOut } from '../../../modules/plans/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  Layout,
  LookLine,
  Looks,
  makeForm,
  OwnWords,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { LinesOfDay } from '../people/look-lines.tsx';
import { presentLooks } from '../people/present-looks.ts';
import { presentFollowed } from './followed-said.ts';
import { FollowedLines } from './followed-lines.tsx';
import { MOST_LOOKS, readHandBack, type HandBackRead } from './read-hand-back.ts';
import { saySpan } from './say-span.ts';
import { SuggestedThen } from './suggested-then.tsx';

/** What happened in one time when the person was unwell: who looked, what was done and suggested, whether wishes were followed; and what to change. */
export async function showHandBack(ask: RecordAsk): Promise<Page> {
  const { t, language } = ask;
  const read = await ask.record((tx) => readHandBack(ask, tx));
  const { time, isOver } = read;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('handBack.title')}
      current="staying-well"
      room={{ text: t('handBack.listHeading'), href: to.handBacks }}
    >
      <Done ask={ask} says={{ note: t('handBack.noteKept'), read: t('handBack.readDone') }} />
      <PageHeading lede={t(isOver ? 'handBack.lede' : 'handBack.ledeOn')}>{t('handBack.heading')}</PageHeading>
      <p>
        <strong>{saySpan(t, time)}</strong>
        <br />
        {t(`handBack.said.${time.saidBy}`)}
      </p>
      <LooksThen ask={ask} read={read} />
      {read.opened.length > 0 && (
        <Card heading={t('handBack.followedHeading')}>
          <Quiet>{t('handBack.followedLede')}</Quiet>
          <FollowedLines said={read.opened.map((each) => presentFollowed(ask, each, read.names))} />
        </Card>
      )}
      <DoneThen ask={ask} done={read.done} />
      <SuggestedThen ask={ask} suggestions={read.suggestions} />
      <ToChange ask={ask} />
      <Notes ask={ask} time={time.id} notes={read.notes} />
      {isOver && time.readAt === null && (
        <Form form={makeForm(ask, { id: 'read' })} action={to.readHandBack(time.id)}>
          <Quiet>{t('handBack.readMeans')}</Quiet>
          <Actions>
            <Button>{t('handBack.read')}</Button>
          </Actions>
        </Form>
      )}
      {time.readAt !== null && <Quiet>{t('handBack.readAt', { when: sayWhen(language, time.readAt, ask.now) })}</Quiet>}
    </Layout>
  );
}

function LooksThen({ ask, read }: { ask: RecordAsk; read: HandBackRead }) {
  const { t } = ask;
  const days = presentLooks(t, read.looks, read.names);
  return (
    <Card heading={t('handBack.looksHeading')}>
      {days.length === 0 && <p>{t('handBack.looksNone')}</p>}
      {days.map((day) => (
        <>
          <h3>{day.heading}</h3>
          <LinesOfDay ask={ask} day={day} questions={read.questions} mayAsk />
        </>
      ))}
      {read.refused > 0 && <p>{t('handBack.refused', { count: read.refused })}</p>}
      {read.hasMore && <Quiet>{t('handBack.looksMost', { count: MOST_LOOKS })}</Quiet>}
      <p>
        <a href={to.looks}>{t('handBack.allLooks')}</a>
      </p>
    </Card>
  );
}

function DoneThen({ ask, done }: { ask: RecordAsk; done: readonly CarriedOut[] }) {
  const { t, language, now } = ask;
  return (
    <Card heading={t('handBack.doneHeading')}>
      {done.length === 0 && <p>{t('handBack.doneNone')}</p>}
      {done.length > 0 && (
        <Looks>
          {done.map(({ words, byName, note, at }) => (
            <LookLine>
              <bdi>{words}</bdi>
              <Quiet>{t('handBack.doneBy', { name: byName, when: sayWhen(language, at, now) })}</Quiet>
              {note !== null && note !== '' && <OwnWords text={note} by={byName} />}
            </LookLine>
          ))}
        </Looks>
      )}
    </Card>
  );
}

function ToChange({ ask }: { ask: RecordAsk }) {
  const { t } = ask;
  const ways = [
    { href: to.myCard, text: t('handBack.changeCard') },
    { href: to.wishes, text: t('handBack.changeWishes') },
    { href: to.stayingWell, text: t('handBack.changeWell') },
    { href: to.unwell, text: t('handBack.changeAgreement') },
  ];
  return (
    <Card heading={t('handBack.changeHeading')} kind="soft">
      <p>{t('handBack.changeLede')}</p>
      <Looks>
        {ways.map(({ href, text }) => (
          <LookLine>
            <a href={href}>{text}</a>
          </LookLine>
        ))}
      </Looks>
    </Card>
  );
}

function Notes({ ask, time, notes }: { ask: RecordAsk; time: string; notes: readonly HandBackNote[] }) {
  const { t, language, now } = ask;
  return (
    <Card heading={t('handBack.notesHeading')}>
      {notes.map(({ words, at }) => (
        <>
          <OwnWords text={words} />
          <Quiet>{t('handBack.noteWas', { when: sayWhen(language, at, now) })}</Quiet>
        </>
      ))}
      <Actions>
        <ButtonLink href={to.noteHandBack(time)} kind="second">
          {t('handBack.noteAdd')}
        </ButtonLink>
      </Actions>
    </Card>
  );
}
