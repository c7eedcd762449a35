"""Keeps resources/i18n in step with the code: collects texts, drafts Traditional Chinese, says what is missing."""

import argparse
import csv
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from opencc import OpenCC

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
FOLDERS = ["ui", "reports", "exchange", "models", "rules"]
LANGUAGES = ["en", "zh_TW"]
OVERRIDES = Path(__file__).with_name("traditional_terms.tsv")
TOOLS = Path(sys.executable).parent
PLACE = re.compile(r"\{[^{}]*\}|%n|%L?\d+")
COLUMNS = ["context", "source", "comment", "translation", "plural"]


def catalogue(language: str, folder: Path = CATALOGUES) -> Path:
    """Return the .ts file of a language."""
    return folder / f"zhengqi_{language}.ts"


def collect(folder: Path = CATALOGUES) -> list[str]:
    """Let lupdate bring the catalogues in `folder` in step with the code and return the lines it could not read.

    Finished translations stay; texts that left the code leave the catalogue. No line numbers and sorted messages: only
    a changed text changes the file.
    """
    sources = sorted(file.relative_to(ROOT).as_posix() for name in FOLDERS for file in (ROOT / name).rglob("*.py"))
    sources = ["main.py", *sources] if (ROOT / "main.py").exists() else sources
    options = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "zh_CN"]
    targets = [str(catalogue(language, folder)) for language in LANGUAGES]
    command = [TOOLS / "pyside6-lupdate", *options, *sources, "-ts", *targets]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, encoding="utf-8")
    return sorted(set(done.stderr.split("\n")) - {""})


def messages(tree: ET.ElementTree) -> Iterator[tuple[tuple[str, str, str], ET.Element]]:
    """Yield (context, source, comment) and the translation element of every message."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            key = context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")
            yield key, message.find("translation")


def forms(translation: ET.Element) -> list[str]:
    """Return the translated texts of a message: one, or one for each plural form of the language."""
    plural = translation.findall("numerusform")
    return [element.text or "" for element in plural or [translation]]


def finish(translation: ET.Element, texts: list[str]) -> None:
    """Put the translated texts into a message and mark it as finished."""
    plural = translation.findall("numerusform")
    for element, text in zip(plural or [translation], texts):
        element.text = text
    translation.attrib.pop("type", None)


def places(text: str) -> list[str]:
    """Return the places of a text that values go into, in a fixed order."""
    return sorted(PLACE.findall(text))


def misplaced(source: str, texts: list[str]) -> bool:
    """Tell whether a translation fills other places than its source; a singular form may do without the number."""
    allowed = [places(source), [place for place in places(source) if place != "%n"]]
    return any(places(text) not in (allowed if len(texts) > 1 else allowed[:1]) for text in texts)


def faults(file: Path) -> list[str]:
    """Return, one line each, the messages of a catalogue that are unfinished, empty or fill other places."""
    found = []
    for (context, source, _), translation in messages(ET.parse(file)):
        state = translation.get("type")
        if not state and not all(forms(translation)):
            state = "empty"
        if not state and misplaced(source, forms(translation)):
            state = "other places"
        if state:
            found.append(f"{file.name}: {state}: {context}: {source}")
    return found


def stale() -> list[str]:
    """Return what lupdate cannot read, and the catalogues that it would change."""
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            shutil.copy(catalogue(language), folder)
        unread = collect(Path(folder))
        pairs = [(catalogue(language), catalogue(language, Path(folder))) for language in LANGUAGES]
        changed = [file.name for file, fresh in pairs if file.read_bytes() != fresh.read_bytes()]
    return unread + [f"{name}: not in step with the code" for name in changed]


def save(tree: ET.ElementTree, file: Path) -> None:
    """Write a catalogue; lupdate gives it the usual form afterwards."""
    text = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8", newline="\n")


def traditional(text: str, terms: dict[str, str], convert: OpenCC) -> str:
    """Return the text in Traditional Chinese as Taiwan writes it: trade terms as listed, the rest by OpenCC."""
    if not terms:
        return convert.convert(text)
    parts = re.split("(" + "|".join(map(re.escape, sorted(terms, key=len, reverse=True))) + ")", text)
    return "".join(terms.get(part) or convert.convert(part) for part in parts)


def draft_traditional() -> None:
    """Fill every unfinished Traditional Chinese message from its source.

    Finished ones stay as they are: after a change of the terms, delete the file and run again.
    """
    with OVERRIDES.open(encoding="utf-8", newline="") as file:
        terms = {row["simplified"]: row["traditional"] for row in csv.DictReader(file, dialect="excel-tab")}
    convert = OpenCC("s2twp")
    tree = ET.parse(catalogue("zh_TW"))
    for (_, source, _), translation in messages(tree):
        if translation.get("type"):
            finish(translation, [traditional(source, terms, convert)] * len(forms(translation)))
    save(tree, catalogue("zh_TW"))


def write_missing(file: Path, table: Path) -> int:
    """Write the unfinished messages of a catalogue to a tab-separated table and return how many there are."""
    tree = ET.parse(file)
    missing = [(key, forms(element)) for key, element in messages(tree) if element.get("type")]
    with table.open("w", encoding="utf-8-sig", newline="") as stream:
        rows = csv.writer(stream, dialect="excel-tab")
        rows.writerow(COLUMNS)
        rows.writerows([*key, *texts] for key, texts in missing)
    return len(missing)


def fill(file: Path, table: Path) -> list[str]:
    """Take the translations of a tab-separated table into a catalogue and return what could not be taken.

    A row is known by context, source and comment. Rows without a translation are passed over; a message with plural
    forms takes the singular from `translation` and the plural from `plural`.
    """
    tree = ET.parse(file)
    known = dict(messages(tree))
    refused = []
    with table.open(encoding="utf-8-sig", newline="") as stream:
        for row in csv.DictReader(stream, dialect="excel-tab"):
            key = row["context"], row["source"], row["comment"]
            texts = [text for text in (row["translation"], row.get("plural")) if text]
            if texts and (key not in known or len(texts) != len(forms(known[key])) or misplaced(row["source"], texts)):
                refused.append(f"{row['context']}: {row['source']}")
            elif texts:
                finish(known[key], texts)
    save(tree, file)
    return refused


def update() -> list[str]:
    """Collect the texts and draft what Traditional Chinese lacks; return what lupdate cannot read."""
    collect()
    draft_traditional()
    return collect()


def check() -> list[str]:
    """Return everything that is wrong with the catalogues."""
    unfinished = [fault for language in LANGUAGES for fault in faults(catalogue(language))]
    return stale() + unfinished


def main() -> int:
    """Update the catalogues, or do what the options ask; return 1 when something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, say what is wrong")
    parser.add_argument("--missing", nargs=2, metavar=("LANGUAGE", "FILE.tsv"), help="write the unfinished texts")
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE.tsv"), help="take translations from a table")
    arguments = parser.parse_args()
    wrong = check() if arguments.check else update()
    if arguments.fill:
        wrong += fill(catalogue(arguments.fill[0]), Path(arguments.fill[1]))
        collect()
    if arguments.missing:
        print(write_missing(catalogue(arguments.missing[0]), Path(arguments.missing[1])), "texts written")
    print("\n".join(wrong) or "translations are in order")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
