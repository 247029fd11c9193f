"""Pack the frozen program for macOS: `dist/rddg-desktop-VERSION-macos-PROCESSOR.dmg`.

    .venv/bin/python packaging/macos_image.py

It is made on a Mac of the processor it is for, from `dist/RDDG Desktop.app`. The environment says how it is signed:

- RDDG_MACOS_IDENTITY: a "Developer ID Application" in the keychain. Without it the signature names nobody ("ad hoc").
- RDDG_NOTARY_KEY, RDDG_NOTARY_KEY_ID, RDDG_NOTARY_ISSUER: the file of a key of App Store Connect, its name and its
  owner's, with which Apple is asked to notarise the image.

Images are not the same byte for byte: `hdiutil` numbers each file system anew, and signatures hold the time.
"""

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from freeze import BUILD, DIST, FROZEN, ROOT, accompany
from program_resources import NAME

from rddg_desktop import __version__

APPLICATION = DIST / f"{NAME}.app"
ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"
#: What programs and libraries of macOS begin with: for one processor, and for several.
PROGRAM_MARKS = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
#: Beside the program, for whoever looks into the image.
DOCUMENTS = ("LICENCES.md", "LICENSE", "bill-of-materials.cdx.json")

Command = list[str]


def is_code(path: Path) -> bool:
    """Say whether something in an application bears a signature of its own."""
    if path.is_symlink():
        return False
    if path.is_dir():
        return path.suffix == ".framework"
    with path.open("rb") as stream:
        return stream.read(4) in PROGRAM_MARKS


def code(application: Path) -> list[Path]:
    """Return what must be signed, in this order: each signature covers those within."""
    main = application / "Contents" / "MacOS" / "rddg-desktop"
    inside = [path for path in application.rglob("*") if path != main and is_code(path)]
    return [*sorted(inside, key=lambda path: (-len(path.parts), path)), application]


def signing(path: Path, identity: str, *, is_program: bool = False) -> Command:
    """Return the command that signs something.

    Args:
        path: What to sign.
        identity: In whose name; nobody's if empty.
        is_program: Whether it is a program: only these may be entitled to anything.
    """
    if not identity:
        # Without the hardened runtime, which would load only libraries of one and the same named owner.
        return ["codesign", "--force", "--sign", "-", str(path)]
    entitled = ["--entitlements", str(ENTITLEMENTS)] if is_program else []
    hardened = ["--force", "--timestamp", "--options", "runtime"]
    return ["codesign", *hardened, *entitled, "--sign", identity, str(path)]


def notarising(image: Path, environment: Mapping[str, str]) -> Iterator[Command]:
    """Return the commands that have Apple examine an image and fasten its word to it; none without a key."""
    key = environment.get("RDDG_NOTARY_KEY")
    if not key:
        return
    account = ["--key", key, "--key-id", environment["RDDG_NOTARY_KEY_ID"]]
    issuer = ["--issuer", environment["RDDG_NOTARY_ISSUER"]]
    yield ["xcrun", "notarytool", "submit", str(image), *account, *issuer, "--wait", "--timeout", "1h"]
    yield ["xcrun", "stapler", "staple", str(image)]
    yield ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", "--verbose", str(image)]


def commands(application: Path, folder: Path, image: Path, environment: Mapping[str, str]) -> Iterator[Command]:
    """Return every command that makes the image, in order.

    Args:
        application: The program, complete but for its signatures.
        folder: What the image shows: the program and a link to where programs go.
        image: The image.
        environment: See the module.
    """
    identity = environment.get("RDDG_MACOS_IDENTITY", "")
    for path in code(application):
        yield signing(path, identity, is_program=path == application)
    yield ["codesign", "--verify", "--deep", "--strict", str(application)]
    yield ["ditto", str(application), str(folder / application.name)]
    packing = ["-volname", f"{NAME} {__version__}", "-fs", "HFS+", "-format", "ULFO", "-ov"]
    yield ["hdiutil", "create", "-srcfolder", str(folder), *packing, str(image)]
    yield ["hdiutil", "verify", str(image)]
    if identity:
        yield ["codesign", "--timestamp", "--sign", identity, str(image)]
    yield from notarising(image, environment)


def main() -> None:
    """See the module."""
    if not APPLICATION.is_dir():
        sys.exit(f"{APPLICATION} is missing: it must be frozen on a Mac first (packaging/freeze.py).")
    for name in DOCUMENTS:
        shutil.copy(FROZEN / name, APPLICATION / "Contents" / "Resources" / name)
    folder = BUILD / "macos"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "Applications").symlink_to("/Applications")
    image = DIST / f"rddg-desktop-{__version__}-macos-{platform.machine()}.dmg"
    for command in commands(APPLICATION, folder, image, os.environ):
        subprocess.run(command, check=True)
    if not os.environ.get("RDDG_MACOS_IDENTITY"):
        print("NOT SIGNED: no identity was given. macOS will refuse to open this program until it is told otherwise.")
    elif not os.environ.get("RDDG_NOTARY_KEY"):
        print("NOT NOTARISED: no key was given. macOS will refuse to open this program until it is told otherwise.")
    accompany(image)


if __name__ == "__main__":
    main()
