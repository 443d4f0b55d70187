import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRootFolder, type RootFolder } from './root-folder.ts';

const program = fileURLToPath(new URL('../bin.js', import.meta.url));
const file = 'data/indicators/clinics.json';

const former = `{
  "id": "clinics",
  "title": "Clinics",
  "frequency": "month",
  "yearStarts": "04",
  "comparators": [{ "id": "own-authority", "title": "Own authority" }],
  "disclosure": { "profile": "dfe" },
  "indicators": [
    {
      "id": "cl-1",
      "title": "People seen",
      "unit": "count",
      "decimals": 0,
      "polarity": "bigger-is-better",
      "aggregate": "sum",
      "values": { "2018-04": 3, "2018-05": 40 }
    }
  ]
}
`;

const scorecard = `Indicator Number,Indicator Title,Polarity,Apr-18,May-18,Jun-18,Our borough 2017-18
CL 1,People seen,BIB,4,40,41,390
CL 2,Share seen in a week,BIB,78%,79%,about 80%,70%
`;

const printed = `clinics.csv, sheet "clinics.csv"
The set "clinics" (Clinics), by month.

Columns
  column  heading              taken for
  ------  -------------------  ------------------------------------
  A       Indicator Number     reference
  B       Indicator Title      title
  C       Polarity             polarity
  D       Apr-18               value of April 2018
  E       May-18               value of May 2018
  F       Jun-18               value of June 2018
  G       Our borough 2017-18  comparator, Own authority in 2017/18

Rows
  row  reference  title                 unit      polarity          year     figures  new  changed
  ---  ---------  --------------------  --------  ----------------  -------  -------  ---  -------
  2    CL 1       People seen           count     bigger is better  sum      4        2    1
  3    CL 2       Share seen in a week  percent*  bigger is better  latest*  3        3    0
  year: how the figure of a year follows from its periods. * guessed of a new indicator; correct it in the set.

New
  indicator CL 2: Share seen in a week
  Our borough in 2017/18: 1 figure
  value of 2018-06: 1 figure

Changed: these figures of the set would be OVERWRITTEN
  cell  reference  figure            now  then
  ----  ---------  ----------------  ---  ----
  D2    CL 1       value of 2018-04  3    4

Not understood, left out
  cell  text
  ----  ---------
  F3    about 80%

This set withholds small numbers when it is published. Here every figure is shown as typed: do not pass this output on.

clinics.csv:3:6 warning IMPORT_VALUE_NOT_NUMBER
  F3: "about 80%" is no number (CL 2, value of 2018-06).
  why: What is not understood is never guessed: the cell is left out and kept in the report of the import.
  fix: Write a number, TBC where it is not yet known, or a symbol: c (withheld), z (not applicable), : (not available), low.

1 warning in 1 file.

1 new indicator, 5 new figures, 1 changed, 1 as they were.
Wrote data/indicators/clinics.json.
What was not understood stands in clinics.csv.import-report.txt.
cleardays check finds no problems in this set.
`;

const written = `{
  "id": "clinics",
  "title": "Clinics",
  "frequency": "month",
  "yearStarts": "04",
  "comparators": [{ "id": "own-authority", "title": "Own authority" }],
  "disclosure": { "profile": "dfe" },
  "indicators": [
    {
      "id": "cl-1",
      "title": "People seen",
      "unit": "count",
      "decimals": 0,
      "polarity": "bigger-is-better",
      "aggregate": "sum",
      "values": {
        "2018-04": 4,
        "2018-05": 40,
        "2018-06": 41
      },
      "comparators": {
        "own-authority": {
          "2017/18": 390
        }
      }
    },
    {
      "id": "cl-2",
      "title": "Share seen in a week",
      "unit": "percent",
      "decimals": 0,
      "polarity": "bigger-is-better",
      "aggregate": "latest",
      "values": {
        "2018-04": 78,
        "2018-05": 79
      },
      "comparators": {
        "own-authority": {
          "2017/18": 70
        }
      }
    }
  ]
}
`;

const report = `What was not taken over from clinics.csv, sheet "clinics.csv", into the set "clinics"

F3: "about 80%" is no number (CL 2, value of 2018-06).
  F3: about 80%
`;

let root: RootFolder;
beforeEach(() => {
  root = openRootFolder();
  root.write(file, former);
  root.write('clinics.csv', scorecard);
});
afterEach(() => {
  root.remove();
});

/** Runs the program in the folder of the root, as an officer does. */
function run(
  ...more: readonly string[]
): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  const command = ['import', 'indicators', 'clinics.csv', '--comparator', 'Our borough=own-authority', ...more];
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...command], { cwd: root.path }, (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

const textOf = (name: string): string => readFileSync(join(root.path, name), 'utf8');

describe('cleardays import indicators', () => {
  it('says what it understood and would overwrite, and writes that and what it did not understand', async () => {
    const { status, out } = await run('--yes');
    expect(out).toBe(printed);
    expect(textOf(file)).toBe(written);
    expect(textOf('clinics.csv.import-report.txt')).toBe(report);
    expect(status).toBe(0);
  });

  it('writes nothing that was not agreed to, and nothing twice', async () => {
    const asked = await run();
    expect([asked.status, textOf(file)]).toEqual([1, former]);
    expect(asked.out).toContain(`Nothing was written: give --yes to write it to ${file}.`);
    const dry = await run('--dry-run');
    expect([dry.status, textOf(file)]).toEqual([0, former]);
    await run('--yes');
    const again = await run('--yes');
    expect(again.out).toContain('0 new indicators, 0 new figures, 0 changed, 7 as they were.\nNothing to write');
    expect(textOf(file)).toBe(written);
  });

  it('quotes no line of a set that withholds numbers where check finds something in it', async () => {
    const mistyped = scorecard.replace('May-18', 'May-2091').replace('78%,79%', '78%,4%');
    root.write('clinics.csv', mistyped);
    const { out } = await run('--yes');
    const found = out.slice(out.indexOf('Wrote '));
    expect(found).toContain('PERIOD_DISTANT');
    expect(found).not.toMatch(/> \d+ \|/u);
    root.write(file, former.replace(/^.*"disclosure".*$\n/mu, ''));
    const open = await run('--yes');
    expect(open.out.slice(open.out.indexOf('Wrote '))).toMatch(/> \d+ \| +"2091-05": 4/u);
  });

  it('refuses a comparator that no heading has, and one that is not said of a heading', async () => {
    const other = await run('--comparator', 'Englnd=england', '--yes');
    expect([other.status, textOf(file)]).toEqual([1, former]);
    expect(other.out).toContain('The headings compare with "Our borough".');
    const wrong = await run('--comparator', 'england');
    expect(wrong.err).toContain('Give the heading and the comparator');
  });
});
