"""Reads the tables from CSV, SQLite, Parquet and XLSX, and demands the same rows and the same answers of each."""

import datetime
import json
import re
import sqlite3
import sys
from pathlib import Path

import duckdb
import openpyxl
import pandas as pd

dist = Path(sys.argv[1])
package = json.loads((dist / "datapackage.json").read_text(encoding="utf-8"))
resources = {r["name"]: r for r in package["resources"] if r["name"] != "statements"}
columns = {name: [f["name"] for f in r["schema"]["fields"]] for name, r in resources.items()}
types = {name: {f["name"]: f["type"] for f in r["schema"]["fields"]} for name, r in resources.items()}
database = sqlite3.connect(f"file:{dist}/willing.sqlite?mode=ro", uri=True)


def guarded(text):
    """Undoes what keeps a spreadsheet from running a text of the CSV."""
    return re.sub(r"^'('*[=+\-@\t\r\n＝＋－＠])", r"\1", text)


def plain(frame, name):
    """The cells as text, so that formats with and without types can be compared."""

    def text(value, kind):
        if value is None or value is pd.NaT or (isinstance(value, float) and pd.isna(value)) or value is pd.NA or value == "":
            return ""
        if kind == "boolean":
            return str(value).lower() in ("1", "true") and "true" or "false"
        if kind == "integer":
            return str(int(value))
        if isinstance(value, (datetime.date, datetime.datetime)):
            return value.strftime("%Y-%m-%d")
        return str(value)

    assert list(frame.columns) == columns[name], name
    return [tuple(text(v, types[name][c]) for c, v in zip(frame.columns, row)) for row in frame.itertuples(index=False, name=None)]


def from_csv(name):
    frame = pd.read_csv(dist / resources[name]["path"], dtype=str, keep_default_na=False, na_values=[])
    return frame.map(guarded)


def from_sqlite(name):
    return pd.read_sql(f'SELECT * FROM "{name}" ORDER BY rowid', database, dtype=object)


def from_parquet(name):
    return pd.read_parquet(dist / f"parquet/{name}.parquet").astype(object)


QUESTION = """
SELECT s.publisher, count(*) AS n, count(DISTINCT p.member) AS members
FROM {meeting_participants} p
JOIN {members} m ON m.id = p.member
JOIN {citations} c ON c.fact = p.key
JOIN {sources} s ON s.id = c.source
WHERE m.kind = 'state'
GROUP BY s.publisher ORDER BY n DESC, s.publisher LIMIT 20
"""
ASKED = ["meeting_participants", "members", "citations", "sources"]


def joined(load):
    """The same question in pandas."""
    p, m, c, s = (load(name) for name in ASKED)
    rows = p.merge(m[m["kind"] == "state"], left_on="member", right_on="id", suffixes=("", "_m"))
    rows = rows.merge(c, left_on="key", right_on="fact", suffixes=("", "_c"))
    rows = rows.merge(s, left_on="source", right_on="id", suffixes=("", "_s"))
    found = rows.groupby("publisher").agg(n=("key", "size"), members=("member", "nunique")).reset_index()
    found = sorted(found.itertuples(index=False, name=None), key=lambda row: (-row[1], row[0]))
    return [(publisher, int(n), int(members)) for publisher, n, members in found[:20]]


def main():
    compared = 0
    duck = duckdb.connect()
    for name in resources:
        wanted = plain(from_csv(name), name)
        assert plain(from_sqlite(name), name) == wanted, f"{name}: SQLite differs from CSV"
        assert plain(from_parquet(name), name) == wanted, f"{name}: Parquet differs from CSV"
        for source in (f"read_csv('{dist / resources[name]['path']}', header = true)", f"'{dist}/parquet/{name}.parquet'"):
            found = duck.execute(f"SELECT count(*) FROM {source}").fetchone()[0]
            assert found == len(wanted), f"{name}: DuckDB reads {found} of {len(wanted)} rows from {source}"
        compared += len(wanted) * len(columns[name])
    print(f"{len(resources)} tables, {compared} cells: CSV, SQLite and Parquet agree")

    # A day is a day, a number a number.
    kinds = dict(duck.execute(f"SELECT column_name, column_type FROM (DESCRIBE '{dist}/parquet/meetings.parquet')").fetchall())
    assert kinds["date"] == "VARCHAR" and kinds["date_earliest"] == "DATE", kinds
    kinds = dict(duck.execute(f"SELECT column_name, column_type FROM (DESCRIBE '{dist}/parquet/rosters.parquet')").fetchall())
    assert kinds["complete"] == "BOOLEAN" and kinds["stated_count_value"] == "BIGINT", kinds

    in_sqlite = database.execute(QUESTION.format(**{n: n for n in ASKED})).fetchall()
    in_csv = duck.execute(QUESTION.format(**{n: f"read_csv('{dist}/tables/{n}.csv', header = true)" for n in ASKED})).fetchall()
    in_parquet = duck.execute(QUESTION.format(**{n: f"'{dist}/parquet/{n}.parquet'" for n in ASKED})).fetchall()
    for name in ASKED:
        duck.register(f"sqlite_{name}", from_sqlite(name).astype("string"))
    through_duck = duck.execute(QUESTION.format(**{n: f"sqlite_{n}" for n in ASKED})).fetchall()
    answers = [in_sqlite, in_csv, in_parquet, through_duck, joined(from_csv), joined(from_sqlite), joined(from_parquet)]
    assert len(in_sqlite) == 20 and all(answer == in_sqlite for answer in answers), answers
    print(f"who is cited for participants: {in_sqlite[0]} first, in seven readings")

    statements = duck.execute(f"SELECT count(*), count(DISTINCT statement) FROM read_csv('{dist}/statements.csv', header = true)").fetchone()
    assert statements[0] == statements[1] > 10_000, statements
    cited = duck.execute(f"""SELECT count(*) FROM read_csv('{dist}/statements.csv', header = true) st
        LEFT JOIN '{dist}/parquet/sources.parquet' s ON s.id = st.source AND s.url = st.url WHERE st.source IS NOT NULL AND s.id IS NULL""").fetchone()[0]
    assert cited == 0, f"{cited} statements name a source or address that is not in sources"
    print(f"{statements[0]} statements, every source among the sources")
    workbook()


def workbook():
    book = openpyxl.load_workbook(dist / "willing.xlsx")
    assert book.sheetnames == ["About", "Columns", *resources], book.sheetnames
    about = book["About"]
    listed = {row[0].value: (row[2].value, row[0].hyperlink) for row in about.iter_rows(min_row=3) if row[0].hyperlink}
    assert set(listed) == {"Columns", *resources}
    days = links = 0
    for name in resources:
        sheet = book[name]
        assert sheet.freeze_panes == "B2", name
        rows = list(sheet.iter_rows(min_row=2))
        assert sheet.auto_filter.ref == f"A1:{openpyxl.utils.get_column_letter(len(columns[name]))}{len(rows) + 1}", name
        assert [cell.value for cell in sheet[1]] == columns[name], name
        wanted = plain(from_csv(name), name)
        assert len(rows) == len(wanted) == listed[name][0], name
        assert listed[name][1].location == f"'{name}'!A1"
        for row, texts in zip(rows, wanted):
            for cell, text, column in zip(row, texts, columns[name]):
                assert cell.data_type != "f", f"{name}!{cell.coordinate} is a formula"
                kind = types[name][column]
                value = cell.value
                if isinstance(value, datetime.datetime):
                    assert cell.is_date and cell.number_format == "yyyy-mm-dd"
                    value, days = value.strftime("%Y-%m-%d"), days + 1
                elif re.fullmatch(r"\d{4}-\d\d-\d\d", text) and (kind == "date" or column in ("date", "published", "accessed", "as_of", "end", "from", "to")):
                    raise AssertionError(f"{name}!{cell.coordinate} holds a day as text")
                value = "" if value is None else str(value).lower() if kind == "boolean" else str(value)
                assert value == text, f"{name}!{cell.coordinate}: {value!r} is not {text!r}"
                if cell.hyperlink:
                    assert cell.hyperlink.target == text, f"{name}!{cell.coordinate}: {cell.hyperlink.target!r}"
                    links += 1
    # An address with percent escapes may stay text.
    assert days > 1000 and links >= 0.9 * len(book["sources"]["A"])
    print(f"the workbook agrees: {len(book.sheetnames)} sheets, {days} days as dates, {links} links")


main()
