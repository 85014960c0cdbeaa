export { encodePicture, LARGEST_ENCODED, LONGEST_SIDE, type Encoded } from './encode.ts';
