export { keepPromise, type KeepPromise } from './operations/keep-promise.ts';
export { makePromise, type MakePromise } from './operations/make-promise.ts';
export { HOWS, promiseOf, promisesOf, promisesOn, type How, type Promised } from './queries.ts';
export { keptColumns, promiseColumns } from './rows.ts';
