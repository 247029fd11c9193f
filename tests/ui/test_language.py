"""The languages of the program: complete, compiled, and switched while it runs."""

import importlib.util
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from rddg_desktop.language import LANGUAGES
from rddg_desktop.resources import resource_path
from rddg_desktop.ui.formatting import duration_text, number_text
from rddg_desktop.ui.widgets.lock import LockIndicator
from tests.ui import gallery

FOLDER = resource_path("translations")
_PLACE = r"\{[^{}]*\}|%L?n"
CODES = pytest.mark.parametrize("code", LANGUAGES)
_PATH = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"
_SPECIFICATION = importlib.util.spec_from_file_location("translations", _PATH)
translations = importlib.util.module_from_spec(_SPECIFICATION)
_SPECIFICATION.loader.exec_module(translations)


@pytest.fixture(scope="module")
def renewed(tmp_path_factory):
    """The translations as they are made from the program's texts."""
    folder = tmp_path_factory.mktemp("translations") / "new"
    shutil.copytree(FOLDER, folder)
    translations.collect(folder)
    translations.compile_all(folder)
    return folder


@CODES
def test_translations_have_the_texts_of_the_program_and_are_compiled(code, renewed):
    # Else: python packaging/translations.py
    for ending in ("ts", "qm"):
        name = f"rddg_{code}.{ending}"
        assert (renewed / name).read_bytes() == (FOLDER / name).read_bytes()


@CODES
def test_every_text_is_translated_with_its_places(code):
    messages = list(ElementTree.parse(FOLDER / f"rddg_{code}.ts").getroot().iter("message"))
    assert messages
    for message in messages:
        source, translation = message.find("source").text, message.find("translation")
        assert translation.get("type") is None, source
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        for form in forms:
            assert sorted(re.findall(r"\{\w*\}|%L?n", form)) == sorted(re.findall(r"\{\w*\}|%L?n", source)), source


def test_widgets_change_their_words_while_they_are_shown(qtbot, language):
    lock, buttons = LockIndicator(), QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    for widget in (lock, buttons):
        qtbot.addWidget(widget)
        widget.show()
    expected = {
        "de": ("Offline: nichts verlässt diesen Computer", "Abbrechen"),
        "zh_CN": ("离线：任何数据都不会离开本机", "取消"),
        "en": ("Offline: nothing leaves this computer", "Cancel"),
    }
    for code, words in expected.items():
        language.choose(code)
        qtbot.waitUntil(lambda words=words: (lock.text(), buttons.buttons()[0].text().replace("&", "")) == words)


def test_what_a_chart_inherits_is_translated_too(qtbot, language):
    chart = gallery.MatrixChart()
    qtbot.addWidget(chart)
    chart.show_data(gallery.correlations())
    chart.show()
    language.choose("de")
    qtbot.waitUntil(lambda: chart._as_table.text() == "Als &Tabelle zeigen")
    qtbot.waitUntil(lambda: chart.view.accessibleDescription().startswith("8 Spalten."))


def test_numbers_and_durations_are_those_of_the_language(language):
    assert (number_text(1234.5), number_text(0.25), number_text(-3)) == ("1,234", "0.250", "−3")
    assert [duration_text(seconds) for seconds in (0, 59.6, 95, 3599, 5400)] == [
        "1 s",
        "1 min",
        "2 min",
        "1 h 0 min",
        "1 h 30 min",
    ]
    language.choose("de")
    assert (number_text(1234.5), number_text(0.25)) == ("1.234", "0,250")
    language.choose("zh_CN")
    assert duration_text(95) == "2 分钟"


def test_what_cannot_be_known_is_a_dash():
    assert [number_text(value) for value in (float("nan"), float("inf"), 0.0, -0.0, 1e-12)] == ["–", "∞", "0", "0", "0"]
