export { endPack } from './operations/end-pack.ts';
export { takePack } from './operations/take-pack.ts';
export { packStays, packsOf, type PackDevice } from './queries.ts';
export {
  CHOICES,
  type Chosen,
  type PackContent,
  type PackLine,
  type PackPart,
  type PackSection,
} from './pack-content.ts';
