export { openingKey, sealingKey, type SealingKey } from './keys.ts';
export { CannotOpen, fromBase64url, newSealingPair, PADDED_TO, seal, toBase64url, unseal } from './sealed.ts';
export { asText, boundTo, fieldsIn, type SealedWriting, type Word, type WrittenFields } from './writing.ts';
