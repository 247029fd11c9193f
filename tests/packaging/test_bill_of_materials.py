import importlib.metadata
import json
from importlib.metadata import distributions

import bill_of_materials
import pytest
from bill_of_materials import canonicalize_name
from cyclonedx import spdx
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

WINDOWS = {
    "sys_platform": "win32",
    "platform_system": "Windows",
    "python_version": "3.13",
    "python_full_version": "3.13.1",
}
INTEL_MAC = {
    "sys_platform": "darwin",
    "platform_system": "Darwin",
    "platform_machine": "x86_64",
    "python_version": "3.12",
    "python_full_version": "3.12.10",
}
LINUX = {**WINDOWS, "sys_platform": "linux", "platform_system": "Linux"}


def pinned(name):
    return str(bill_of_materials.locked()[name])


class Frozen:
    """A program that consists of one library, beside what every frozen program has."""

    def __init__(self, folder):
        self.folder = folder / "rddg-desktop"
        self.site = folder / "site-packages"
        self.contents = folder / "contents.json"
        model = json.loads((bill_of_materials.ROOT / "resources" / "embedded_model.json").read_text(encoding="utf-8"))
        self.folder.mkdir()
        (self.folder / model["file"]).write_bytes(b"GGUF")
        self.taken = []
        self.install("rddg-desktop", "1.2.3", "Apache-2.0", needs="six")
        self.install("pyinstaller", pinned("pyinstaller"), "")
        self.install("six", pinned("six"), "MIT", taken=True)

    def install(self, name, version, licence, *, needs="", taken=False):
        about = self.site / f"{name}.dist-info"
        (about / "licenses").mkdir(parents=True, exist_ok=True)
        lines = ["Metadata-Version: 2.4", f"Name: {name}", f"Version: {version}"]
        lines += [f"License-Expression: {licence}"] * bool(licence) + [f"Requires-Dist: {needs}"] * bool(needs)
        (about / "METADATA").write_text("\n".join(lines) + "\n", encoding="utf-8")
        (about / "licenses" / "LICENSE").write_text(f"You may use {name}.", encoding="utf-8")
        record = f"{name}/__init__.py,,\n{about.name}/licenses/LICENSE,,\n"
        (about / "RECORD").write_text(record, encoding="utf-8")
        if taken:
            self.taken.append((name, str(self.site / name / "__init__.py")))
            self.taken.append((f"{about.name}/METADATA", str(about / "METADATA")))

    def parts(self):
        self.contents.write_text(json.dumps(self.taken), encoding="utf-8")
        return bill_of_materials.parts(self.folder, self.contents)


@pytest.fixture
def frozen(tmp_path):
    return Frozen(tmp_path)


def test_everything_inside_is_listed_in_a_valid_bill_that_is_the_same_each_time(frozen, tmp_path):
    parts = frozen.parts()
    assert {part.name for part in parts} >= {"six", "Python", "pyinstaller", "SmolLM2-135M-Instruct"}
    texts = []
    for _ in range(2):
        bill_of_materials.write_bill_of_materials(parts, tmp_path, "1.2.3", 1_700_000_000)
        texts.append((tmp_path / "bill-of-materials.cdx.json").read_text(encoding="utf-8"))
    assert texts[0] == texts[1]
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(texts[0]) is None
    bill = json.loads(texts[0])
    assert bill["metadata"]["component"]["version"] == "1.2.3"
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"
    assert all(component["licenses"] for component in bill["components"])
    (model,) = (one for one in bill["components"] if one["type"] == "machine-learning-model")
    assert len(model["hashes"][0]["content"]) == 64


def test_the_licences_are_given_in_their_own_words(frozen, tmp_path):
    bill_of_materials.write_licences(frozen.parts(), tmp_path)
    text = (tmp_path / "LICENCES.md").read_text(encoding="utf-8")
    assert f"## six {pinned('six')}\n\nLicence: MIT\n\nYou may use six." in text
    for asked_for in ("GNU LESSER GENERAL PUBLIC LICENSE", "download.qt.io", "Apache License"):
        assert asked_for in text
    assert (tmp_path / "LICENSE").read_bytes() == (bill_of_materials.ROOT / "LICENSE").read_bytes()


def test_a_file_that_nobody_owns_ends_the_build(frozen, tmp_path):
    stray = tmp_path / "stray.so"
    stray.touch()
    frozen.taken.append(("stray.so", str(stray)))
    with pytest.raises(SystemExit, match=r"stray\.so: which library"):
        frozen.parts()


def test_what_was_built_into_a_librarys_folder_is_the_librarys(frozen):
    frozen.taken.append(("six/lib/built.so", str(frozen.site / "six" / "lib" / "built.so")))
    assert "six" in {part.name for part in frozen.parts()}


@pytest.mark.parametrize(
    ("changed", "complaint"),
    [
        ({"name": "pytest", "version": "9.2.0", "licence": "MIT"}, "pytest: it is inside, and the program does not"),
        ({"name": "six", "version": "1.0", "licence": "MIT"}, "six 1.0: requirements.lock has"),
        ({"name": "six", "version": "1.17.0", "licence": ""}, "six: its licence must be stated in"),
        ({"name": "six", "version": "1.17.0", "licence": "as you like it"}, "six: its licence must be stated in"),
    ],
)
def test_what_does_not_belong_there_or_has_no_licence_ends_the_build(frozen, changed, complaint):
    frozen.install(**changed, taken=True)
    with pytest.raises(SystemExit, match=complaint):
        frozen.parts()


def test_the_lock_is_read_for_any_system():
    assert {"pywin32-ctypes", "numpy"} <= bill_of_materials.locked(WINDOWS).keys()
    assert "secretstorage" not in bill_of_materials.locked(WINDOWS)
    assert "secretstorage" in bill_of_materials.locked(LINUX)


def test_every_library_of_this_system_states_a_licence():
    known = bill_of_materials.tomllib.loads((bill_of_materials.LICENCES / "known.toml").read_text(encoding="utf-8"))
    installed = {canonicalize_name(library.metadata["Name"]): library for library in distributions()}
    needed = bill_of_materials.needed(installed)
    assert {"torch", "pyside6-essentials", "rddg-desktop"} <= needed
    assert not needed & {"pytest", "mypy", "ruff"}
    unstated = [name for name in needed if not bill_of_materials.licence_of(installed[name], known["libraries"])]
    assert not unstated


def test_every_library_of_intels_macs_states_a_licence():
    there = bill_of_materials.locked(INTEL_MAC)
    here = bill_of_materials.locked({**INTEL_MAC, "sys_platform": "linux", "platform_system": "Linux"})
    installed = {canonicalize_name(library.metadata["Name"]): library for library in distributions()}
    tools = installed.keys() - bill_of_materials.needed(installed)
    # The others are tried where they are installed.
    apart = {name for name, version in there.items() if version != here.get(name)} - tools
    assert {"torch", "numpy", "pandas", "xgboost"} <= apart
    # Whoever adds a name has seen that the version in question states its licence as SPDX does.
    readable = {"cryptography", "macholib", "pyarrow", "xgboost"}
    known = bill_of_materials.tomllib.loads((bill_of_materials.LICENCES / "known.toml").read_text(encoding="utf-8"))
    assert not apart - readable - {canonicalize_name(name) for name in known["libraries"]}


def test_what_a_library_states_itself_counts_before_what_is_known(frozen):
    frozen.install("torch", pinned("torch"), "MIT AND BSL-1.0")
    (library,) = distributions(name="torch", path=[str(frozen.site)])
    assert bill_of_materials.licence_of(library, {"torch": "BSD-3-Clause"}) == "MIT AND BSL-1.0"
    frozen.install("torch", pinned("torch"), "BSD-3")
    (library,) = distributions(name="torch", path=[str(frozen.site)])
    assert bill_of_materials.licence_of(library, {"torch": "BSD-3-Clause"}) == "BSD-3-Clause"


@pytest.mark.parametrize("section", ["libraries", "packages", "windows"])
def test_known_licences_are_expressions_of_spdx(section):
    known = bill_of_materials.tomllib.loads((bill_of_materials.LICENCES / "known.toml").read_text(encoding="utf-8"))
    for name, licence in known[section].items():
        assert licence.startswith("LicenseRef-") or spdx.is_expression(licence), name


@pytest.mark.parametrize(
    ("machine", "library", "inside", "notice"),
    [
        ("arm64", "llama-cpp-python", "llama.cpp", "The ggml authors"),
        ("x86_64", "torch", "oneMKL", "Intel Simplified Software License"),
        # There, PyTorch computes with something else.
        ("arm64", "torch", None, ""),
    ],
)
def test_the_licences_notices_name_the_parts_that_ship(machine, library, inside, notice, monkeypatch):
    monkeypatch.setattr(bill_of_materials.platform, "machine", lambda: machine)
    (found,) = (one for one in distributions() if canonicalize_name(one.metadata["Name"]) == library)
    parts = {part.name: part for part in bill_of_materials.library_parts([found], {})}
    assert parts.keys() - {found.metadata["Name"]} == {*filter(None, [inside])}
    if inside:
        assert parts[inside].version.endswith(importlib.metadata.version(library))
        assert notice in parts[inside].texts[0]
