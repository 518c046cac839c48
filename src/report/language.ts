import * as vscode from 'vscode';

/** The language that reports are written in: that of the editor, if they can be. */
export function reportLanguage(): 'en' | 'uk' {
  return vscode.env.language.startsWith('uk') ? 'uk' : 'en';
}
