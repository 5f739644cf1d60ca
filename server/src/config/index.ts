export * from './defaults';
export * from './model';
export { resolve } from './resolve';
