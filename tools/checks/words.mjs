import ts from 'typescript';

/**
 * The words that make up a file's path and the names in it (camelCase, kebab-case and snake_case taken apart, small
 * letters), each with the first line it stands on; 0 is the path. Comments and sentences for people are not names.
 * @param {string} file
 * @param {string} text
 * @returns {Map<string, number>}
 */
export function wordsOf(file, text) {
  /** @type {Map<string, number>} */
  const words = new Map();
  const add = (/** @type {string} */ name, /** @type {number} */ line) => {
    for (const word of split(name)) if (!words.has(word)) words.set(word, line);
  };
  for (const part of file.split('/').slice(1)) add(part, 0);
  const names = file.endsWith('.sql') ? namesInSql(text) : namesInTypeScript(text, file.endsWith('x'));
  for (const { name, line } of names) add(name, line);
  return words;
}

/** @param {string} name */
function split(name) {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .filter((word) => word.length > 1)
    .map((word) => word.toLowerCase());
}

/** @param {string} text */
function* namesInSql(text) {
  // Comments and texts between quotes are replaced by as many lines of nothing.
  const bare = text.replace(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g, (part) =>
    part.replace(/[^\n]/g, ' '),
  );
  let line = 0;
  for (const row of bare.split('\n')) {
    line += 1;
    for (const [name] of row.matchAll(/[A-Za-z_]+/g)) yield { name, line };
  }
}

/** Names, and addresses (texts that begin with a slash). @param {string} text @param {boolean} isJsx */
function namesInTypeScript(text, isJsx) {
  const kind = isJsx ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile('file', text, ts.ScriptTarget.Latest, false, kind);
  /** @type {{ name: string, line: number }[]} */
  const names = [];
  const visit = (/** @type {import('typescript').Node} */ node) => {
    const isName = ts.isIdentifier(node) || ts.isPrivateIdentifier(node);
    const isAddress = ts.isStringLiteralLike(node) && node.text.startsWith('/');
    if (isName || isAddress) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      names.push({ name: node.text, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
