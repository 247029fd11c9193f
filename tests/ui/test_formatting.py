"""Numbers, sentences and brackets as the languages write them."""

import re
from datetime import datetime
from pathlib import Path

import rddg_desktop.ui
from rddg_desktop.ui.charts.data import Axis
from rddg_desktop.ui.counts import Counts
from rddg_desktop.ui.formatting import bracketed, moment_text, sentences_text

WINDOW = Path(rddg_desktop.ui.__file__).parent


def test_sentences_and_brackets_are_those_of_the_language(language):
    assert sentences_text("One.", "", "Two.") == "One. Two."
    assert bracketed("Marker", "mg") == "Marker (mg)"
    assert Axis("Marker", "mg").text == "Marker (mg)"
    language.choose("de")
    assert sentences_text("Eins.", "Zwei.") == "Eins. Zwei."
    language.choose("zh_CN")
    assert sentences_text("第一。", "第二。") == "第一。第二。"
    assert Axis("标志物", "mg").text == "标志物（mg）"


def test_counts_are_grouped_as_other_numbers_are(language):
    assert Counts().rows(12_000).startswith("12,000 row")
    language.choose("de")
    assert Counts().rows(12_000).startswith("12.000 ")
    ungrouped = [path.name for path in WINDOW.rglob("*.py") if re.search(r"%n\b", path.read_text(encoding="utf-8"))]
    assert ungrouped == []


def test_a_moment_is_told_by_the_clock_of_this_computer(language):
    language.choose("de")
    moment = "2026-11-23T23:30:15.123+00:00"
    assert moment_text(moment) == f"{datetime.fromisoformat(moment).astimezone():%d.%m.%y %H:%M}"
