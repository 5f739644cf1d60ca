export { CRITERIA, type Criterion, type Evaluated, type Evaluation, evaluations } from './evaluate';
export { type Quiz, quizCards } from './quiz';
