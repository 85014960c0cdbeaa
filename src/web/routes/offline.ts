import { file, json, me, open, page, press, withWorker, type Route } from '../../platform/http/index.ts';
import { showMyOffline } from '../me/offline/my-offline.tsx';
import { endPack, leaveDevice, stillMine, takePack } from '../me/offline/presses.ts';
import { sayKeepList } from '../open/keep-list.ts';
import { sayManifest } from '../open/manifest.ts';
import { showOffline } from '../open/offline.tsx';

/** What a device keeps for when there is no network. */
export const offlineRoutes: readonly Route[] = [
  withWorker(page('/offline', open('say what this device keeps without a network'), showOffline)),
  file('/offline/keep', open('say which pages a device may keep'), sayKeepList),
  file('/manifest.webmanifest', open('say how Cairn looks among a device’s programs'), sayManifest),
  json('/offline/still', open('say whether this device may keep its pack'), stillMine),
  json('/offline/sign-out', open('take everything off this device'), leaveDevice),
  withWorker(page('/me/offline', me('choose what this device keeps'), showMyOffline)),
  json('/me/offline/pack', me('take my plan onto this device'), takePack),
  press('/me/offline/end', me('take a pack off a device'), endPack),
];
