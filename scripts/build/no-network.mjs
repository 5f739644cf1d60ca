/** `net` is named by the JSON-RPC library for transports that this project never uses; no bundle may contain it. */
const STUB = `
const refuse = () => { throw new Error('This program has no network code.'); };
module.exports = { createServer: refuse, createConnection: refuse, connect: refuse };
`;

export const noNetwork = {
  name: 'no-network',
  setup(build) {
    build.onResolve({ filter: /^(node:)?net$/ }, () => ({ path: 'net', namespace: 'no-network' }));
    build.onLoad({ filter: /.*/, namespace: 'no-network' }, () => ({ contents: STUB, loader: 'js' }));
  },
};
