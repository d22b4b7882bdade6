// Builds `dist`: the command as one script with the code that V8 makes of it, the library as a
// module, and beside them, in the folders they have in `src`, the word lists and weights that are
// read at run time.

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

/** Modules find their data beside them; a bundle must look in the folder the module came from. */
const ownFolder = (base) => ({
  name: 'own-folder',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.url')) return { contents: source, loader: 'ts' };
      const place = relative('src', path).replaceAll('\\', '/').replace(/\.ts$/, '.js');
      const url = `new URL(${JSON.stringify(`./${place}`)}, ${base}).href`;
      return { contents: source.replaceAll('import.meta.url', url), loader: 'ts' };
    });
  },
});

/** What `main.ts` imports is the script. */
const programApart = {
  name: 'program-apart',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.\/run\.ts$/ }, ({ importer, resolveDir, kind }) =>
      importer.endsWith('main.ts') ? resolve('./load-program.ts', { resolveDir, kind }) : undefined,
    );
  },
};

/** Commander starts subcommands as processes, but no command here is one. */
const withoutProcesses = {
  name: 'without-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('commander') ? { path, namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: '' }));
  },
};

const shared = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Else each `/\p{Lu}/u` becomes a `new RegExp`, made anew at each call.
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
  write: false,
};

const [program, modules] = await Promise.all([
  build({
    ...shared,
    entryPoints: { program: 'src/cli/run.ts' },
    format: 'cjs',
    minify: true,
    // Whole, with all packages: V8 forgets how to import others into a script that it has code of.
    external: ['canvas'],
    banner: {
      js: '(function (require, path) { const module = {}; const ownUrl = require("node:url").pathToFileURL(path).href;',
    },
    define: { 'import.meta.url': 'ownUrl' },
    footer: { js: 'return module.exports; })' },
    plugins: [ownFolder('ownUrl'), withoutProcesses],
    metafile: true,
  }),
  build({
    ...shared,
    entryPoints: {
      main: 'src/cli/main.ts',
      'load-program': 'src/cli/load-program.ts',
      index: 'src/index.ts',
    },
    splitting: true,
    packages: 'external',
    format: 'esm',
    minifyWhitespace: true,
    chunkNames: '[name]-[hash]',
    plugins: [ownFolder('import.meta.url'), programApart],
  }),
]);

const dynamic = Object.values(program.metafile.outputs).flatMap(({ imports }) =>
  imports.filter(({ kind, external }) => kind === 'dynamic-import' && external),
);
if (dynamic.length > 0) throw new Error(`imported at run time: ${dynamic[0].path}`);

// The old build stays until there is a new one.
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const { path, contents } of [...program.outputFiles, ...modules.outputFiles]) {
  writeFileSync(path, contents);
}
for (const folder of ['lexicons', 'models']) {
  cpSync(`src/${folder}`, `dist/${folder}`, {
    recursive: true,
    filter: (path) => !/\.(?:ts|md|tmp)$/.test(path),
  });
}
for (const module of ['tokens/load-wink.ts', 'entities/load-cities.ts']) {
  const { packedFiles } = await tsImport(`./src/stages/${module}`, import.meta.url);
  mkdirSync(dirname(`dist/stages/${module}`), { recursive: true });
  for (const [name, bytes] of packedFiles()) {
    writeFileSync(join('dist/stages', dirname(module), name), bytes);
  }
}
writeFileSync('dist/program.licences.txt', licencesOf(Object.keys(program.metafile.inputs)));
keepCode();
const tried = ['--color=always', '--format=table', '--from=html', 'fixtures/articles/a*/*.txt'];
execFileSync(process.execPath, ['bin/nutgraf.js', ...tried], { stdio: 'pipe' });

/** The licences of the packages that are part of the script. */
function licencesOf(inputs) {
  const folders = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))]
    .sort()
    .map((folder) => {
      const name = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
      return `${folder}\n\n${readFileSync(`${folder}/${name}`, 'utf8').trim()}\n`;
    })
    .join('\n');
}

/** Reads some articles and keeps what V8 compiled to do so, for the version of V8 that builds. */
function keepCode() {
  const articles = readdirSync('fixtures/articles')
    .map((name) => `fixtures/articles/${name}/article.txt`)
    .filter(existsSync)
    .slice(0, 4);
  const code = `
    import { writeFileSync } from 'node:fs';
    import { codePath, run, script } from './dist/load-program.js';
    const sink = { write: (text, done) => done(), on: () => {} };
    const { stdin, stderr } = process;
    const io = { stdin, stdout: sink, stderr, env: {}, cwd: '.', now: () => performance.now() };
    for (const format of ['table', 'json', 'ndjson']) {
      if ((await run(['--format', format, ...${JSON.stringify(articles)}], io)) > 0) process.exit(1);
    }
    writeFileSync(codePath, script.createCachedData());
  `;
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'inherit' });
}
