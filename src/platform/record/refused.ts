/** The record did not open: nothing is shared here, or not any more. Says nothing about whether there is anything. */
export class Refused extends Error {
  constructor(options?: ErrorOptions) {
    super('There is nothing here that is shared with you.', options);
    this.name = 'Refused';
  }
}
