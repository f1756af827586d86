/**
 * Five builds: `web`, the pages under dist/web; `node`, the command line, the server and the tools under dist; `wps` and `office`, the pane
 * for WPS and for Office under dist/wps and dist/office; and `contract`, only on `--env contract`, a page for the tests that puts the embedded host on window.
 * The pane's page never reaches Univer; exceljs and docx are chunks of their own, fetched when first used.
 */
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { URL } = require('node:url');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { IgnorePlugin, sources } = require('webpack');

const at = (...parts) => path.join(__dirname, ...parts);
const located = (entries) => Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, at(file)]));

/** Nothing is fetched from elsewhere and nothing is evaluated; Fluent UI and Univer write style elements. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:",
  "font-src 'self' data:", "connect-src 'self'", "worker-src 'self' blob:", "base-uri 'none'", "form-action 'none'",
].join('; ');

const page = (name, root, { head = '', policy = CONTENT_SECURITY_POLICY } = {}) => new HtmlWebpackPlugin({
  filename: `${name}.html`,
  chunks: [name],
  scriptLoading: 'defer',
  templateContent: `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="assets/logo.svg" type="image/svg+xml">
<title>工会填报助手</title>${head}
</head>
<body><div id="${root}"></div></body>
</html>`,
});

/** Copies the files of a folder into the output as they are. */
class CopyFolder {
  constructor(from, endings, to = `${from}/`, names = /^/) {
    Object.assign(this, { from, endings, to, names });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CopyFolder', (compilation) => {
      compilation.hooks.processAssets.tap('CopyFolder', () => {
        const folder = at(this.from);
        compilation.contextDependencies.add(folder);
        for (const file of readdirSync(folder)) {
          if (!this.endings.includes(path.extname(file)) || !this.names.test(file)) continue;
          compilation.fileDependencies.add(path.join(folder, file));
          compilation.emitAsset(`${this.to}${file}`, new sources.RawSource(readFileSync(path.join(folder, file))), { minimized: true });
        }
      });
    });
  }
}

const shared = (name, mode) => ({
  name,
  mode,
  devtool: name === 'contract' || mode === 'production' ? false : 'source-map',
  cache: { type: 'filesystem', name: `${name}-${mode}`, buildDependencies: { config: [__filename, at('package-lock.json')] } },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
});

const pages = (name, mode, output, entries) => ({
  ...shared(name, mode),
  target: ['web', 'es2022'],
  entry: located(entries),
  output: { path: at(output), filename: '[name].js', chunkFilename: 'chunks/[name].js', publicPath: 'auto', clean: true },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false, minimizerOptions: { format: { comments: false } } })],
    chunkIds: 'named',
    splitChunks: { cacheGroups: { univer: { test: /[\\/]node_modules[\\/]/, name: 'univer', chunks: ({ name }) => name === 'spreadsheet', enforce: true } } },
  },
  plugins: [
    ...Object.keys(entries).map((entry) => page(entry, { taskpane: 'pane' }[entry] ?? entry)),
    // Univer's hyphenation patterns: 4.6 MB for sixty languages; English is the one it asks for.
    new IgnorePlugin({ resourceRegExp: /^\.\/(?!en-)[a-z0-9-]+-[\w-]{8}\.js$/, contextRegExp: /@univerjs[\\/]engine-render/ }),
    new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: 'chunks/[name].css' }),
    new CopyFolder('examples', ['.xlsx']),
    new CopyFolder('assets', ['.png', '.svg']),
  ],
});

const web = (mode) => pages(
  'web', mode, 'dist/web',
  { workbench: 'src/workbench/index.tsx', taskpane: 'src/taskpane/index.tsx' },
);

/**
 * The pane for the browser inside WPS, which may be as old as Chrome 69 and opens it from a folder: one classic script with nothing
 * fetched later, relative addresses, libraries brought down to that browser too.
 */
const OLDEST_BROWSER = { chrome: '69' };
const forOldest = (parser) => ({ loader: 'swc-loader', options: { env: { targets: OLDEST_BROWSER, mode: 'entry', coreJs: '3.51' }, isModule: 'unknown', jsc: { parser, transform: { react: { runtime: 'automatic' } } } } });

const inWps = (mode) => ({
  ...shared('wps', mode),
  devtool: false,
  target: ['web', 'es2018'],
  entry: located({ pane: 'src/taskpane/wps.tsx' }),
  output: { path: at('dist/wps'), filename: '[name].js', publicPath: '', clean: true },
  module: {
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      { test: /\.tsx?$/, ...forOldest({ syntax: 'typescript', tsx: true }) },
      { test: /\.[cm]?js$/, exclude: /[\\/]node_modules[\\/]core-js[\\/]/, resolve: { fullySpecified: false }, ...forOldest({ syntax: 'ecmascript' }) },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: {
    minimizer: [new MinimizerPlugin({ include: /^pane\.js$/, minify: MinimizerPlugin.swcMinify, extractComments: false, minimizerOptions: { ecma: 2018, format: { comments: false, ecma: 2018 } } })],
    splitChunks: false,
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'pane.html', chunks: ['pane'], inject: 'body', scriptLoading: 'blocking',
      // A page opened from a folder is of no origin: what lies beside it is named by its scheme.
      templateContent: `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY.replaceAll("script-src 'self'", "script-src 'self' file:")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>工会填报助手</title>
</head>
<body><div id="pane"></div></body>
</html>`,
    }),
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new CopyFolder('wps', ['.xml', '.html', '.js'], ''),
    new CopyFolder('assets', ['.png', '.svg']),
  ],
});

/**
 * The pane as Office opens it. Office.js has to come from Microsoft, or for Office 365 in China from 21Vianet; `local` takes the copy of
 * npm beside the page, for machines without a network and for the tests.
 */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  local: 'office-js/office.js',
};

const inOffice = (mode, source = 'cdn') => {
  const address = OFFICE_JS[source];
  if (!address) throw new Error(`--env officeJs=${source}: one of ${Object.keys(OFFICE_JS).join(', ')}`);
  const isLocal = source === 'local';
  const config = pages('office', mode, 'dist/office', { taskpane: 'src/taskpane/office.tsx' });
  return {
    ...config,
    cache: { ...config.cache, name: `office-${source}-${mode}` },
    plugins: [
      page('taskpane', 'pane', {
        policy: isLocal ? CONTENT_SECURITY_POLICY : CONTENT_SECURITY_POLICY.replace("script-src 'self'", `script-src 'self' ${new URL(address).origin}`),
        head: `\n<style>html, body, #pane { margin: 0; height: 100%; }</style>\n<script src="${address}"></script>`,
      }),
      new CopyFolder('assets', ['.png', '.svg']),
      ...(isLocal ? [
        new CopyFolder('node_modules/@microsoft/office-js/dist', ['.js'], 'office-js/', /^(?:office|(?:excel|word)-(?:win32-16\.01|web-16\.00|mac-16\.00|ios-16\.00)|o15apptofilemappingtable)\.js$/),
        ...['zh-cn', 'en-us'].map((locale) => new CopyFolder(`node_modules/@microsoft/office-js/dist/${locale}`, ['.js'], `office-js/${locale}/`, /^office_strings\.js$/)),
      ] : []),
    ],
  };
};

const contract = () => pages('contract', 'development', 'dist/contract', { contract: 'test/browser/page/contract-page.ts', pane: 'test/browser/page/pane-page.ts', 'fake-wps': 'test/browser/page/fake-wps-script.ts' });

const node = (mode) => ({
  ...shared('node', mode),
  target: 'node20',
  entry: located({ cli: 'src/cli/index.ts', serve: 'src/tools/serve.ts', 'tools/examples': 'src/tools/examples.ts', 'tools/docs': 'src/tools/docs.ts', 'tools/bench': 'src/tools/bench.ts', 'tools/blind-spots': 'src/tools/blind-spots.ts', 'tools/measure-page': 'src/tools/measure-page.ts', 'tools/wps-package': 'src/tools/wps-package.ts', 'tools/office-folder': 'src/tools/office-folder.ts', 'tools/serve-office': 'src/tools/serve-office.ts' }),
  output: { path: at('dist'), filename: '[name].js', chunkFilename: 'chunks/[name].js' },
  externals: { '7z-wasm': 'commonjs 7z-wasm', acorn: 'commonjs acorn', exceljs: 'commonjs exceljs', docx: 'commonjs docx', 'docx/charts': 'commonjs docx/charts', docxtemplater: 'commonjs docxtemplater', pizzip: 'commonjs pizzip' },
  optimization: { minimize: false, chunkIds: 'named' },
});

module.exports = (env = {}, { mode = 'production' } = {}) => [web(mode), node(mode), inWps(mode), inOffice(mode, env.officeJs ?? process.env.OFFICE_JS), ...(env.contract ? [contract()] : [])];
