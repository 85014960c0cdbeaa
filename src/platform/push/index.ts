export { isPushService, readPushHosts } from './hosts.ts';
export { pushKeys, type PushKeys } from './keys.ts';
export { pushPost, type Notice, type PushPost, type PushSettings, type Subscribed } from './send.ts';
export {
  endSubscription,
  endSubscriptions,
  keepSubscription,
  pushPublicKey,
  subscriptionsOf,
  type NewSubscription,
  type NoticeDevice,
} from './subscriptions.ts';
