/** Addresses that the page may load: both under the extension's `dist/webview`. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
  /** Origin that the webview serves files from. */
  readonly source: string;
}

/**
 * The page around a panel: it loads one script and one style sheet of ours and may do nothing else. It holds no story:
 * that comes in messages and is only ever set as text.
 */
export function pageHtml(assets: PageAssets, nonce: string, language: string, title: string): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${assets.source}`;
  return `<!DOCTYPE html>
<html lang="${attribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${attribute(title)}</title>
<link rel="stylesheet" href="${attribute(assets.style)}">
</head>
<body>
<main id="page"></main>
<script nonce="${nonce}" src="${attribute(assets.script)}"></script>
</body>
</html>`;
}

/** 128 random bits: a nonce serves one page, and no text on it can guess it. */
export function createNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

const attribute = (text: string): string =>
  text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);
