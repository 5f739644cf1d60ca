import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

for (const folder of ['.', 'scripts/editor', 'bench/peers']) {
  describe(`the lock of ${folder}`, () => {
    const read = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    const packages: Readonly<Record<string, Package>> = read('package-lock.json').packages;
    const others = Object.entries(packages).filter(([path]) => path !== '');

    it('names a checksum for each package and no address', () => {
      for (const [path, { resolved, integrity }] of others) {
        assert.equal(resolved, undefined, path);
        assert.match(integrity ?? '', /^sha512-/, path);
      }
    });

    it('holds the packages of every platform, without which npm ci refuses', () => {
      for (const [path, { optionalDependencies = {} }] of others) {
        for (const name of Object.keys(optionalDependencies)) {
          const places = [`${path}/node_modules/${name}`, `node_modules/${name}`];
          assert.ok(
            places.some(place => packages[place]),
            `${path} needs ${name}`,
          );
        }
      }
    });

    it('has exactly the versions that the manifest names', () => {
      const { dependencies = {}, devDependencies = {} }: Package = read('package.json');
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
        assert.match(version, /^\d/, name);
        assert.equal(packages[`node_modules/${name}`]?.version, version, name);
      }
    });

    it('installs one copy of the language server protocol', () => {
      const copies = others.filter(([path]) => path.endsWith('node_modules/vscode-languageserver-protocol'));
      assert.equal(copies.length, folder === '.' ? 1 : 0);
    });
  });
}
