import { z } from 'zod';
import { runs, serviceOf } from '../../../modules/services/index.ts';
import {
  closeHouse,
  describeHouse,
  housesHere,
  MAY_COME,
  type DescribeHouse,
  type House,
} from '../../../modules/stays/index.ts';
import { fields, NotFound, type FormParts, type Problems, type SignedInAsk } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  ButtonLink,
  Choice,
  FormPage,
  Layout,
  PageHeading,
  PersonalTextArea,
  SelectField,
  TextField,
  type FormState,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { houseHere } from './here.ts';

/** Hours that are offered; the shortest is for a house where somebody is always there. */
const HOURS = ['1', '2', '4', '8', '12', '24', '48', '72', '168'] as const;

const long = z.string().max(4_000, 'form.tooLong').default('');
const described = {
  name: fields.neededLine,
  area: fields.line,
  isWhat: long,
  forWhom: long,
  aDay: long,
  answerHours: fields.oneOf(HOURS),
  byPhone: fields.note,
  children: fields.oneOf(MAY_COME),
  pets: fields.oneOf(MAY_COME),
  followOn: long,
  followLinks: long,
};
const addForm = z.object({ once: fields.once, team: fields.line, ...described });
const changeForm = z.object({ once: fields.once, takes: z.enum(['yes', 'no']).optional(), ...described });

type Said = z.output<z.ZodObject<typeof described>>;

/** Lines that are web addresses; null where one is not. */
function linksIn(typed: string): string[] | null {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.every((line) => URL.canParse(line) && line.startsWith('https://') && line.length <= 500) ? lines : null;
}

/** What was typed as a house, or the words of what must be typed otherwise. */
function houseFrom(
  t: T,
  said: Said,
  house: Pick<DescribeHouse, 'id' | 'service' | 'team'>,
): { readonly problems: Problems } | { readonly house: DescribeHouse } {
  const followLinks = linksIn(said.followLinks);
  if (followLinks === null || followLinks.length > 20) return { problems: { followLinks: t('houses.notALink') } };
  const { id, service, team } = house;
  return { house: { id, service, team, ...said, answerHours: Number(said.answerHours), followLinks } };
}

/** The service in the address and its teams without a house, for those who run it. */
async function serviceToAdd(ask: SignedInAsk) {
  const id = ask.params['service'];
  if (!isId(id) || !runs(ask.visitor.posts, id)) throw new NotFound();
  const { service, houses } = await ask.commons(async (tx) => ({
    service: await serviceOf(tx, id),
    houses: await housesHere(tx),
  }));
  if (!service) throw new NotFound();
  const taken = new Set(houses.map((house) => house.team));
  return { service: id, teams: service.teams.filter((team) => !taken.has(team.id)) };
}

/** Adds a house, with the team that works in it. */
export const addHouse: FormParts<'service', typeof addForm> = {
  fields: addForm,
  show: async (ask, again) => {
    const { t } = ask;
    const { service, teams } = await serviceToAdd(ask);
    const room = { text: t('houses.listHeading'), href: to.housesAt(service) };
    if (teams.length === 0 && !again)
      return (
        <Layout frame={frameOf(ask, 'service')} title={t('houses.newTitle')} current="service" room={room}>
          <PageHeading>{t('houses.newHeading')}</PageHeading>
          <p>{t('houses.noTeam')}</p>
          <Actions>
            <ButtonLink href={to.newTeam(service)}>{t('houses.noTeamAdd')}</ButtonLink>
          </Actions>
        </Layout>
      );
    const state = formOf(ask, again, { answerHours: '24', children: 'ask', pets: 'ask', team: teams[0]?.id ?? '' });
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('houses.newTitle')}
        heading={t('houses.newHeading')}
        lede={t('houses.newLede')}
        action={to.newHouse(service)}
        submit={t('houses.newSubmit')}
        cancel={{ text: t('common.cancel'), href: room.href }}
        current="service"
        room={room}
      >
        <TextField form={state} name="name" label={t('houses.name')} personal />
        <SelectField
          form={state}
          name="team"
          label={t('houses.team')}
          hint={t('houses.teamHint')}
          options={teams.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <DescribingFields form={state} t={t} />
      </FormPage>
    );
  },
  act: async (ask, { once: id, team, ...said }) => {
    const { t } = ask;
    const { service, teams } = await serviceToAdd(ask);
    const known = teams.some((each) => each.id === team);
    const houses = await ask.commons(housesHere);
    if (!known && !houses.some((house) => house.id === id)) return { problems: { team: t('houses.teamTaken') } };
    const from = houseFrom(t, said, { id, service, team });
    if ('problems' in from) return from;
    const outcome = await ask.commons((tx) => describeHouse(tx, from.house));
    if (outcome === 'team taken') return { problems: { team: t('houses.teamTaken') } };
    return `${to.houseAt(service, id)}?done=added`;
  },
};

/** Says anew what a house is: its team, and who runs the service. Those also say whether people can ask there. */
export const changeHouse: FormParts<'service', typeof changeForm> = {
  fields: changeForm,
  show: async (ask, again) => {
    const { t } = ask;
    const { house, mine } = await houseHere(ask);
    const state = formOf(ask, again, valuesOf(house));
    const back = to.houseAt(house.service, house.id);
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('houses.describeTitle')}
        heading={t('houses.describeHeading')}
        lede={t('houses.describeLede')}
        action={to.describeHouse(house.service, house.id)}
        submit={t('houses.describeSubmit')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="service"
        room={{ text: house.name, href: back }}
      >
        <TextField form={state} name="name" label={t('houses.name')} personal />
        <DescribingFields form={state} t={t} />
        {mine.runs && (
          <Choice
            form={state}
            name="takes"
            legend={t('houses.takesPeople')}
            options={[
              { value: 'yes', text: t('houses.takesYes') },
              { value: 'no', text: t('houses.takesNo') },
            ]}
          />
        )}
      </FormPage>
    );
  },
  act: async (ask, { once: _once, takes, ...said }) => {
    const { house, mine } = await houseHere(ask);
    const from = houseFrom(ask.t, said, house);
    if ('problems' in from) return from;
    await ask.commons(async (tx) => {
      await describeHouse(tx, from.house);
      if (mine.runs && takes !== undefined) await closeHouse(tx, house.id, takes === 'no');
    });
    return `${to.houseAt(house.service, house.id)}?done=words`;
  },
};

const valuesOf = (house: House) => ({
  name: house.name,
  area: house.area,
  isWhat: house.isWhat,
  forWhom: house.forWhom,
  aDay: house.aDay,
  answerHours: String(HOURS.find((hours) => Number(hours) >= house.answerHours) ?? '168'),
  byPhone: house.byPhone,
  children: house.children,
  pets: house.pets,
  followOn: house.followOn,
  followLinks: house.followLinks.join('\n'),
  takes: house.closed ? 'no' : 'yes',
});

function DescribingFields({ form, t }: { form: FormState; t: T }) {
  const come = MAY_COME.map((value) => ({ value, text: t(`houses.come.${value}`) }));
  return (
    <>
      <TextField form={form} name="area" label={t('houses.area')} hint={t('houses.areaHint')} personal />
      <SelectField
        form={form}
        name="answerHours"
        label={t('houses.answerHours')}
        hint={t('houses.answerHoursHint')}
        options={HOURS.map((value) => ({ value, text: t('duty.hours', { count: Number(value) }) }))}
      />
      <PersonalTextArea form={form} name="isWhat" label={t('houses.isWhat')} hint={t('houses.isWhatHint')} rows={4} />
      <PersonalTextArea form={form} name="forWhom" label={t('houses.forWhom')} rows={4} />
      <PersonalTextArea form={form} name="aDay" label={t('houses.aDay')} rows={4} />
      <PersonalTextArea
        form={form}
        name="byPhone"
        label={t('houses.byPhone')}
        hint={t('houses.byPhoneHint')}
        rows={2}
      />
      <Choice form={form} name="children" legend={t('houses.children')} options={come} inline />
      <Choice form={form} name="pets" legend={t('houses.pets')} options={come} inline />
      <PersonalTextArea
        form={form}
        name="followOn"
        label={t('houses.followOn')}
        hint={t('houses.followOnHint')}
        rows={3}
      />
      <PersonalTextArea
        form={form}
        name="followLinks"
        label={t('houses.followLinks')}
        hint={t('houses.followLinksHint')}
        rows={2}
      />
    </>
  );
}
