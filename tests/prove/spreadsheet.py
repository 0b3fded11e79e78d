"""Opens files of figures as Python's pandas and openpyxl do; tells what in them is no number, no day, or no sum.

Arguments: a folder of NAME.LOCALE.csv and NAME.LOCALE.xlsx, with NAME.kinds.json: each column's heading by its
kind, for each way of opening. Prints one line for each file, and ends with 1 where anything is wrong.
"""

import json
import pathlib
import sys
import warnings

import openpyxl
import pandas

CENT = 0.005
warnings.filterwarnings("ignore", message="Workbook contains no default style")


def kinds_of(path):
    name, locale = path.name.split(".")[:2]
    kinds = json.loads((path.parent / f"{name}.kinds.json").read_text("utf-8"))
    return kinds["csv" if path.suffix == ".csv" else locale]


def frame_of(path):
    if path.suffix == ".xlsx":
        sheet = openpyxl.load_workbook(path, data_only=True).active
        head, *rows = sheet.iter_rows(values_only=True)
        return pandas.DataFrame(rows, columns=head, dtype=object)
    comma = ".en." not in path.name
    return pandas.read_csv(
        path, sep=";" if comma else ",", decimal="," if comma else ".", encoding="utf-8-sig"
    )


def faults_of(path):
    frame = frame_of(path)
    faults = []
    first = frame.columns[0]
    for name, kind in kinds_of(path).items():
        if name not in frame.columns:
            faults.append(f"{name} isn't there")
            continue
        cells = frame[name].dropna()
        if kind["kind"] in ("money", "whole"):
            if any(isinstance(cell, (str, bool)) for cell in cells):
                faults.append(f"{name} holds texts")
                continue
        if kind["kind"] == "day":
            days = cells
            if path.suffix == ".csv":
                days = pandas.to_datetime(cells, format="%Y-%m-%d", errors="coerce")
            elif not all(hasattr(cell, "year") for cell in cells):
                faults.append(f"{name} holds what is no day")
            if days.isna().any():
                faults.append(f"{name} holds what is no day")
        if kind["sums"]:
            lines = frame[frame[first] == "row"][name].fillna(0).astype(float).sum()
            total = frame[frame[first] == "total"][name]
            if len(total) != 1 or abs(float(total.iloc[0]) - lines) > CENT:
                faults.append(f"{name} comes to {lines}, and the total says {list(total)}")
    return faults, len(frame)


def main():
    wrong = 0
    for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
        if path.suffix not in (".csv", ".xlsx"):
            continue
        faults, lines = faults_of(path)
        wrong += len(faults)
        print(f"{path.name}: {lines} lines, {'; '.join(faults) or 'as they should be'}")
    sys.exit(1 if wrong else 0)


main()
