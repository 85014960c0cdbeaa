/** Where the pages about what a device keeps are; part of `to` in addresses.ts. */
export const toOffline = {
  offline: '/offline',
  packStays: '/offline/still',
  leaveDevice: '/offline/sign-out',
  myOffline: '/me/offline',
  takePack: '/me/offline/pack',
  endPack: '/me/offline/end',
} as const;
