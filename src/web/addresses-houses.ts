/** Links to crisis and recovery houses, on the house's side. Part of `to` (addresses.ts). */
export const toHouses = {
  housesAt: (service: string) => `/service/${service}/houses`,
  newHouse: (service: string) => `/service/${service}/houses/new`,
  houseAt: (service: string, house: string) => `/service/${service}/houses/${house}`,
  describeHouse: (service: string, house: string) => `/service/${service}/houses/${house}/describe`,
  houseLikelihood: (service: string, house: string) => `/service/${service}/houses/${house}/likelihood`,
  houseCounts: (service: string, house: string) => `/service/${service}/houses/${house}/counts`,
  typeStay: (service: string, house: string) => `/service/${service}/houses/${house}/phone`,
  houseRooms: (service: string, house: string) => `/service/${service}/houses/${house}/rooms`,
  newHouseRoom: (service: string, house: string) => `/service/${service}/houses/${house}/rooms/new`,
  houseRoom: (service: string, house: string, room: string) => `/service/${service}/houses/${house}/rooms/${room}`,
  keepRoomFree: (service: string, house: string) => `/service/${service}/houses/${house}/out-of-use`,
  useRoomAgain: (service: string, house: string, booking: string) =>
    `/service/${service}/houses/${house}/out-of-use/${booking}/end`,
  /** A request at a house; opening it is a look. */
  stayAt: (service: string, house: string, person: string, request: string) =>
    `/service/${service}/houses/${house}/requests/${person}/${request}`,
} as const;
