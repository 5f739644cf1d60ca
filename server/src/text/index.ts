export { applyEdits, minimalEdit } from './edits';
export { hashed, hashedBelow } from './hash';
export { createLines, type Lines } from './lines';
export { editDistance, nearest } from './nearest';
export { createRecent, type Recent, type Rounds } from './recent';
export { detached, remembering } from './remember';
export { contains, type Edit, overlaps, type Position, type Span } from './span';
