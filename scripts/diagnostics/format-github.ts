import type { Diagnostic, Severity } from './diagnostic.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Returns findings as workflow commands, which GitHub shows at the lines of a change: one line each.
 * Source of the form: GitHub Docs, "Workflow commands for GitHub Actions".
 */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return sortDiagnostics(diagnostics)
    .map(({ code, severity, file, line, column, message, why, fix }) => {
      const properties = { file, line: String(line), col: String(column), title: code };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
      const text = escapeData(`${message}\nwhy: ${why}\nfix: ${fix}`);
      return `::${commands[severity]} ${list.join(',')}::${text}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
