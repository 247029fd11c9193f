"""Of what the frozen program is made, and under which licences: a bill of materials (CycloneDX 1.6) and their texts.

`build/contents.json` says where each file of the frozen program was taken from; PyInstaller's specification writes it.
Each file is traced to the library, Python or package of the system that owns it. A file that nobody owns, a library
that is not in `requirements.lock` or not needed by the program, and a part whose licence is not stated end the build.
"""

import csv
import fnmatch
import functools
import hashlib
import importlib.metadata
import json
import os
import platform
import sqlite3
import ssl
import subprocess
import sys
import sysconfig
import tomllib
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx import spdx
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.bom_ref import BomRef
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
LICENCES = ROOT / "packaging" / "licences"
PROGRAM = "rddg-desktop"
#: What starts the frozen program: it is among its files, but not said to be.
STARTER = canonicalize_name("pyinstaller")
#: Classifiers that name one licence, as SPDX does. "BSD License" does not.
CLASSIFIED = {
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
#: Names of files with licences, in capitals.
LICENCE_FILES = ("*LICEN[CS]E*", "NOTICE*", "COPYING*", "*THIRD*PARTY*")
NOTICE = """# What this program is made of

RDDG Desktop itself is under the Apache License 2.0 (the file LICENSE). This file lists every other part of it, its
licence, and the licence's text.

Qt and PySide6 are used under the GNU Lesser General Public License 3, whose text, with that of the GNU General Public
License 3 to which it refers, is at the end of this file. They are unchanged, and lie as libraries of their own in the
folders `_internal` and `_internal/PySide6` (on macOS `Contents/Frameworks`): you may replace them by versions of your
own with the same interface, and may take the program apart to find faults in what you changed. Their source is
published at https://download.qt.io/official_releases/QtForPython/ and https://download.qt.io/official_releases/qt/,
under the versions below. The same holds for the other libraries below that are under the Lesser General Public License.
"""


@dataclass(frozen=True)
class Part:
    """Something the frozen program contains.

    Args:
        name: What it is called where it is published.
        version: Its version there.
        licence: An SPDX expression.
        kind: What CycloneDX takes it for.
        address: Where it is published, as a package URL.
        home: Its page.
        sha256: Of its one file, if it has but one.
        texts: Its licence and notices, word for word.
    """

    name: str
    version: str
    licence: str
    kind: ComponentType = ComponentType.LIBRARY
    address: PackageURL | None = None
    home: str = ""
    sha256: str = ""
    texts: tuple[str, ...] = field(default=(), repr=False)


def locked(surroundings: Mapping[str, str] | None = None) -> dict[NormalizedName, Version]:
    """Return the version that the lock states for each library.

    Args:
        surroundings: System and Python, as markers name them, where they are not those of this machine.
    """
    versions: dict[NormalizedName, Version] = {}
    for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines():
        if stated := line.partition("#")[0].strip():
            requirement = Requirement(stated)
            if requirement.marker is None or requirement.marker.evaluate(dict(surroundings or {})):
                versions[canonicalize_name(requirement.name)] = Version(next(iter(requirement.specifier)).version)
    return versions


def needed(libraries: "Mapping[NormalizedName, importlib.metadata.Distribution]") -> set[NormalizedName]:
    """Return the names of all libraries that the program needs to run, itself included.

    Args:
        libraries: Those installed.
    """
    found: set[tuple[NormalizedName, frozenset[str]]] = set()
    waiting = [Requirement(PROGRAM)]
    while waiting:
        requirement = waiting.pop()
        name, extras = canonicalize_name(requirement.name), frozenset(requirement.extras)
        if name not in libraries or (name, extras) in found:
            continue
        found.add((name, extras))
        for further in map(Requirement, libraries[name].requires or ()):
            if further.marker is None or any(further.marker.evaluate({"extra": extra}) for extra in extras or {""}):
                waiting.append(further)
    return {name for name, _ in found}


def licence_of(library: importlib.metadata.Distribution, known: Mapping[str, str]) -> str:
    """Return the licence of a library as an SPDX expression; empty if it states none.

    Args:
        library: The library.
        known: What is known of libraries that state their licence in words of their own, by name.
    """
    about = library.metadata.json
    stated = (about.get("license_expression"), about.get("license"))
    classified = {CLASSIFIED[one] for one in about.get("classifier", []) if one in CLASSIFIED}
    for text in (*stated, known.get(library.metadata["Name"]), *(classified if len(classified) == 1 else ())):
        if text and "\n" not in text and spdx.is_expression(str(text)):
            return str(text)
    return ""


def files_of(library: importlib.metadata.Distribution) -> Iterator[Path]:
    """Return the files that a library consists of, as its record of installation says."""
    root = str(library.locate_file(""))
    for file, *_ in csv.reader((library.read_text("RECORD") or "").splitlines()):
        yield Path(os.path.normpath(os.path.join(root, file)))  # noqa: PTH118 - ten times as fast, for 50 000 files


def texts_of(library: importlib.metadata.Distribution) -> tuple[str, ...]:
    """Return a library's licence and notices."""
    named = [
        path
        for path in files_of(library)
        # A module that happens to be called so is not a licence.
        if path.suffix not in (".py", ".pyc", ".pyi")
        and any(fnmatch.fnmatchcase(path.name.upper(), one) for one in LICENCE_FILES)
    ]
    return tuple(path.read_text(encoding="utf-8", errors="replace").strip() for path in sorted(named) if path.is_file())


def library_parts(used: "Iterable[importlib.metadata.Distribution]", known: Mapping[str, str]) -> Iterator[Part]:
    """Return the parts that are libraries of Python."""
    for library in used:
        name = library.metadata["Name"]
        address = PackageURL("pypi", None, canonicalize_name(name), library.version)
        yield Part(name, library.version, licence_of(library, known), address=address, texts=texts_of(library))
        match canonicalize_name(name):
            case "llama-cpp-python":
                yield part_inside(library, "llama.cpp", "MIT", "https://github.com/ggml-org/llama.cpp")
            case "torch" if platform.machine().lower() in ("x86_64", "amd64"):
                home = "https://www.intel.com/content/www/us/en/developer/tools/oneapi/onemkl.html"
                yield part_inside(library, "oneMKL", "LicenseRef-Intel-Simplified-Software-License", home)


def part_inside(library: importlib.metadata.Distribution, name: str, licence: str, home: str) -> Part:
    """Return a part that a library has among its own files without telling its licence, which lies in `licences`."""
    version = f"bundled with {canonicalize_name(library.metadata['Name'])} {library.version}"
    text = (LICENCES / f"{name.lower()}.txt").read_text(encoding="utf-8")
    return Part(name, version, licence, home=home, texts=(text,))


def python_parts() -> Iterator[Part]:
    """Return Python, with what it brings along on systems that do not have these themselves."""
    base = Path(sys.base_prefix)
    places = (base, Path(importlib.__file__).parent.parent)
    texts = [
        (place / "LICENSE.txt").read_text(encoding="utf-8") for place in places if (place / "LICENSE.txt").is_file()
    ]
    yield Part("Python", platform.python_version(), "Python-2.0", home="https://www.python.org", texts=tuple(texts[:1]))
    if sys.platform != "linux":
        # "OpenSSL 3.0.13 30 Jan 2024"
        yield Part("OpenSSL", ssl.OPENSSL_VERSION.split()[1], "Apache-2.0", home="https://www.openssl.org")
        yield Part("SQLite", sqlite3.sqlite_version, "blessing", home="https://www.sqlite.org")
    if sys.platform == "win32":
        home = "https://learn.microsoft.com/cpp/windows/redistributing-visual-cpp-files"
        yield Part("Microsoft Visual C++ runtime", "14", "LicenseRef-Microsoft-Visual-Cpp-Runtime", home=home)


def owners(found: str) -> Iterator[tuple[Path, str]]:
    """Return the files that a search of Debian's packages has found, each with the first of its packages.

    Args:
        found: What `dpkg-query --search` prints.
    """
    for line in found.splitlines():
        # "libc6:amd64, libc6:i386: /usr/share/doc/libc6", or, of files moved aside, "diversion by dash from: /bin/sh".
        packages, _, path = line.partition(": ")
        package = packages.partition(",")[0].partition(":")[0]
        if " " not in package:
            yield Path(path), package


def debian_packages(files: Iterable[Path]) -> dict[Path, str]:
    """Return to which package of Debian each file belongs, as far as it belongs to one."""
    wanted = {path.resolve(): path for path in files}
    if not wanted:
        return {}
    patterns = sorted({f"*/{path.name}" for path in wanted})
    found = subprocess.run(["dpkg-query", "--search", *patterns], check=False, capture_output=True, text=True).stdout
    return {wanted[path.resolve()]: package for path, package in owners(found) if path.resolve() in wanted}


def debian_parts(packages: Iterable[str], known: Mapping[str, str]) -> Iterator[Part]:
    """Return the parts that are packages of Debian, or of Ubuntu."""
    distribution = platform.freedesktop_os_release()["ID"]
    for package in sorted(set(packages)):
        command = ["dpkg-query", "--show", "--showformat", "${Version}", package]
        version = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        licence = next((known[one] for one in known if fnmatch.fnmatch(package.removesuffix("t64"), one)), "")
        places = (Path("/usr/share/doc") / package / "copyright", LICENCES / f"{package}.txt")
        texts = tuple(place.read_text(encoding="utf-8", errors="replace") for place in places if place.is_file())
        yield Part(package, version, licence, address=PackageURL("deb", distribution, package, version), texts=texts)


def model_part(folder: Path) -> Part:
    """Return the embedded model.

    Args:
        folder: The folder of the frozen program.
    """
    about = json.loads((ROOT / "resources" / "embedded_model.json").read_text(encoding="utf-8"))
    with next(folder.rglob(about["file"])).open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    kind = ComponentType.MACHINE_LEARNING_MODEL
    return Part(about["name"], about["version"], about["licence"], kind, home=about["home"], sha256=digest)


@dataclass(frozen=True)
class Origins:
    """Where the files of the frozen program come from.

    Args:
        installed: Every library in the environment that was frozen.
        used: Those of them that files were taken from.
        others: Files that are neither a library's, nor Python's, nor the program's own.
    """

    installed: "dict[NormalizedName, importlib.metadata.Distribution]"
    used: "dict[NormalizedName, importlib.metadata.Distribution]"
    others: list[Path]


def canonical(source: Path) -> Path:
    """Return a file with the one name that the folder of its library has.

    An environment is reached by several, such as lib and lib64. Links among its own files stay as they are.
    """
    site = next((above for above in source.parents if above.name == "site-packages"), None)
    return source if site is None else resolved(site) / source.relative_to(site)


@functools.cache
def resolved(folder: Path) -> Path:
    """Return a folder without links on the way to it."""
    return folder.resolve()


def traced(contents: Path) -> Origins:
    """Trace each file to its origin.

    Args:
        contents: Pairs of a destination and a source, in JSON.
    """
    sources = [
        canonical(Path(os.path.normpath(source)))
        for destination, source in json.loads(contents.read_text(encoding="utf-8"))
        # Neither what only tells of a library, nor Python's modules that are packed together, nor the program itself.
        if ".dist-info" not in destination and not destination.startswith(("base_library.zip", "rddg_desktop"))
    ]
    sites = {ancestor for source in sources for ancestor in source.parents if ancestor.name == "site-packages"}
    found = importlib.metadata.distributions(path=[str(site) for site in sorted(sites)])
    installed = {canonicalize_name(library.metadata["Name"]): library for library in found}
    owner_of = {path: name for name, library in installed.items() for path in files_of(library)}
    used = {STARTER: installed[STARTER]}
    # A Python that is the system's has its library among those of others.
    homes = [Path(sysconfig.get_path("stdlib")).resolve()]
    if Path(sys.base_prefix).resolve() != Path("/usr"):
        homes.append(Path(sys.base_prefix).resolve())
    others = []
    for source in sources:
        # What was built into a library's folder is not in its record.
        packages_above = (above / "__init__.py" for above in source.parents)
        owner = next((owner_of[path] for path in (source, *packages_above) if path in owner_of), None)
        if owner is not None:
            used[owner] = installed[owner]
        elif not any(source.resolve().is_relative_to(home) for home in homes):
            others.append(source)
    return Origins(installed, used, others)


def parts(folder: Path, contents: Path) -> list[Part]:
    """Return everything the frozen program is made of but itself, by name.

    Args:
        folder: The folder of the frozen program.
        contents: Where each of its files was taken from: pairs of a destination and a source, in JSON.

    Raises:
        SystemExit: A file is nobody's, a library does not belong there, or a licence is not stated.
    """
    known = tomllib.loads((LICENCES / "known.toml").read_text(encoding="utf-8"))
    origins = traced(contents)
    packages = debian_packages(origins.others) if sys.platform == "linux" else {}
    brought = known["windows"] if sys.platform == "win32" else ()
    strangers = [
        path
        for path in origins.others
        if path not in packages and not any(fnmatch.fnmatch(path.name.lower(), one) for one in brought)
    ]
    found = [
        *library_parts(origins.used.values(), known["libraries"]),
        *python_parts(),
        *debian_parts(packages.values(), known["packages"]),
        model_part(folder),
    ]
    pins, needless = locked(), origins.used.keys() - needed(origins.installed) - {STARTER}
    problems = [f"{path}: which library or package is it of?" for path in strangers]
    problems += [f"{name}: it is inside, and the program does not need it" for name in needless]
    problems += [
        f"{name} {library.version}: requirements.lock has {pins.get(name)}"
        for name, library in origins.used.items()
        if pins.get(name) != Version(Version(library.version).public)
    ]
    where = (LICENCES / "known.toml").relative_to(ROOT).as_posix()
    problems += [f"{part.name}: its licence must be stated in {where}" for part in found if not part.licence]
    if problems:
        sys.exit("The program cannot be given away like this:\n" + "\n".join(sorted(problems)))
    return sorted(found, key=lambda part: (part.name.casefold(), part.version))


def write_licences(found: Iterable[Part], folder: Path) -> None:
    """Write `LICENCES.md`: every part, its licence and the licence's text; and `LICENSE`, that of the program.

    Args:
        found: The parts.
        folder: Where to write them.
    """
    lines = [NOTICE]
    first: dict[str, str] = {}
    for part in found:
        lines += [
            f"## {part.name} {part.version}",
            "",
            f"Licence: {part.licence}",
            *([part.home] if part.home else []),
            "",
        ]
        for text in part.texts:
            same = first.setdefault(text.strip(), part.name)
            lines += [text.strip() if same == part.name else f"The text is that under {same}.", ""]
    for name in ("LGPL-3.0", "GPL-3.0", "LGPL-2.1"):
        lines += [f"## Text of {name}", "", (LICENCES / f"{name}.txt").read_text(encoding="utf-8").strip("\n"), ""]
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    lines += ["## Text of Apache-2.0", "", own.strip("\n"), ""]
    (folder / "LICENCES.md").write_text("\n".join(lines), encoding="utf-8", newline="\n")
    (folder / "LICENSE").write_text(own, encoding="utf-8", newline="\n")


def write_bill_of_materials(found: Iterable[Part], folder: Path, version: str, moment: int) -> None:
    """Write `bill-of-materials.cdx.json`.

    Args:
        found: The parts.
        folder: Where to write it.
        version: That of the program.
        moment: When it was made, in seconds since 1970.
    """
    licences = LicenseFactory()
    program = Component(
        name=PROGRAM,
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref=PROGRAM,
        licenses=[licences.make_from_string("Apache-2.0")],
    )
    components = [
        Component(
            name=part.name,
            version=part.version,
            type=part.kind,
            # Always the same, unlike the random one that stands in otherwise.
            bom_ref=BomRef(str(part.address or f"{part.name} {part.version}")),
            purl=part.address,
            licenses=[licences.make_from_string(part.licence)],
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=part.sha256)] if part.sha256 else [],
            external_references=[ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.home))]
            if part.home
            else [],
        )
        for part in found
    ]
    names = "\n".join(f"{component.name} {component.version}" for component in components)
    bom = Bom(
        components=components,
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"{PROGRAM} {version} {moment}\n{names}"),
        metadata=BomMetaData(component=program, timestamp=datetime.fromtimestamp(moment, UTC)),
    )
    bom.register_dependency(program, components)
    text = JsonV1Dot6(bom).output_as_string(indent=1)
    (folder / "bill-of-materials.cdx.json").write_text(text + "\n", encoding="utf-8", newline="\n")
