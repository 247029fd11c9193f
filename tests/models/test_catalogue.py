import json
import re

import pytest

from rddg_desktop.llm.header import read_header
from rddg_desktop.llm.memory import estimate
from rddg_desktop.models.catalogue import EMBEDDED, catalogue
from rddg_desktop.models.embedded import embedded_model_path
from rddg_desktop.resources import resource_path

OPEN_LICENCES = {"Apache-2.0", "MIT"}
CONDITIONAL_LICENCES = {
    "Gemma Terms of Use",
    "Llama 3.1 Community License",
    "Llama 3.2 Community License",
    "Llama 3.3 Community License",
}


@pytest.mark.parametrize("entry", catalogue().values(), ids=list(catalogue()))
def test_every_entry_is_complete(entry):
    assert re.fullmatch(r"[a-z0-9.-]+", entry.identifier)
    assert entry.file.endswith(".gguf")
    assert re.fullmatch(r"[\w.-]+/[\w.-]+", entry.repository) or entry.identifier == EMBEDDED
    assert entry.licence in (CONDITIONAL_LICENCES if entry.licence_must_be_accepted else OPEN_LICENCES)
    assert entry.licence_url.startswith("https://")
    assert re.fullmatch(r"([0-9a-f]{64})?", entry.sha256)
    # Between four and eight bits for a weight.
    assert 4 < 8 * entry.size / (entry.parameters * 1e9) < 8
    assert 1.0 < entry.memory / entry.size < 5
    assert entry.measured.startswith("Not measured by us" if entry.repository else "Measured")
    assert entry.hardware.endswith(".")


def test_entries_can_be_told_apart():
    document = json.loads(resource_path("model_catalogue.json").read_text(encoding="utf-8"))
    assert len(catalogue()) == len(document)
    assert len({(entry.repository, entry.file) for entry in catalogue().values()}) == len(document)
    checksums = [entry.sha256 for entry in catalogue().values() if entry.sha256]
    assert len(set(checksums)) == len(checksums)


def test_the_families_that_users_know_are_there():
    names = " ".join(entry.name for entry in catalogue().values())
    assert all(family in names for family in ("Qwen", "Llama", "Mistral", "Ministral", "Gemma", "Phi", "SmolLM2"))


def test_the_embedded_model_is_the_one_that_is_installed():
    entry = catalogue()[EMBEDDED]
    description = json.loads(resource_path("embedded_model.json").read_text(encoding="utf-8"))
    assert (entry.file, entry.size, entry.licence) == tuple(description[key] for key in ("file", "size", "licence"))
    header = read_header(embedded_model_path())
    assert entry.parameters == pytest.approx(header.parameters / 1e9, rel=0.01)
    assert entry.memory == pytest.approx(estimate(header, 8192).total, rel=0.15)
