import fs from 'node:fs';
import * as ts from 'typescript';

/** A field of an interface or of a type written in place. */
export interface Field {
  /** The interface or type it stands in. */
  readonly owner: string;
  readonly name: string;
  /** Its type as it is written. */
  readonly type: string;
}

/** Every field of every type that a file declares, however deep it stands. */
export function fieldsOf(file: string): Field[] {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const fields: Field[] = [];
  const visit = (node: ts.Node, owner: string) => {
    const own = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node.name.text : owner;
    if (ts.isPropertySignature(node)) {
      fields.push({ owner, name: node.name.getText(source), type: node.type?.getText(source) ?? '' });
    }
    node.forEachChild((child) => visit(child, own));
  };
  source.forEachChild((node) => visit(node, ''));
  return fields;
}
