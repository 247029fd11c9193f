"""Pack the frozen program for Windows: `dist/rddg-desktop-VERSION-windows-x86_64-setup.exe`.

    .venv/Scripts/python packaging/windows_installer.py

NSIS does it (`makensis`), which runs on Linux as well. Programs, installer and uninstaller are signed where the
environment says with what:

- RDDG_WINDOWS_SIGN: a command that signs the file whose path is put behind it, for a key in a token or a service;
- or RDDG_WINDOWS_CERTIFICATE: a PKCS#12 file (`*.pfx`), with RDDG_WINDOWS_PASSWORD. `signtool` takes it on Windows,
  `osslsigncode` elsewhere. RDDG_TIMESTAMP_SERVER names another server to attest the time of signing, or none.

Same inputs give the same file, unless it is signed: signatures hold the time.
"""

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from freeze import BUILD, DIST, FROZEN, ROOT, accompany, fix_times, source_date
from PIL import Image
from program_resources import NAME, PUBLISHER, render, write_icons

from rddg_desktop import __version__

SCRIPT = ROOT / "packaging" / "windows" / "installer.nsi"
#: Windows opens longer paths only where somebody allowed it.
LONGEST_PATH = 259
#: The longest folder that the program is expected in: C:\Users\NAME\AppData\Local\Programs\RDDG Desktop
ROOM_FOR_FOLDER = 90
#: NSIS addresses what it packs with 31 bits.
MOST_BYTES = 2**31 - 2**26
#: Where NSIS installs itself without adding that to the search path.
NSIS_FOLDER = r"C:\Program Files (x86)\NSIS"
TIMESTAMP_SERVER = "http://timestamp.digicert.com"


def check(payload: Path) -> None:
    """See that a frozen program can be installed.

    Args:
        payload: The folder of the frozen program.

    Raises:
        SystemExit: It cannot, with the reason.
    """
    files = [path for path in payload.rglob("*") if path.is_file()]
    for program in (f"{NAME}.exe", "rddg-desktop.exe"):
        if payload / program not in files:
            sys.exit(f"{payload} lacks {program}: it must be frozen on Windows first (packaging/freeze.py).")
    longest = max((str(path.relative_to(payload)) for path in files), key=len)
    if len(longest) + ROOM_FOR_FOLDER > LONGEST_PATH:
        sys.exit(f"This path is too long for Windows below a person's folder; leave the file out: {longest}")
    size = sum(path.stat().st_size for path in files)
    if size > MOST_BYTES:
        sys.exit(f"The frozen program has {size / 1e9:.2f} GB; NSIS packs {MOST_BYTES / 1e9:.2f} GB at most.")


def installed(path: PurePosixPath) -> str:
    """Return where a path of the frozen program comes to lie, as a text of NSIS."""
    below = "".join(f"\\{part}" for part in path.parts).replace("$", "$$")
    return f'"$INSTDIR{below}"'


def installing(payload: Path) -> Iterator[str]:
    """Return the lines of NSIS that install a folder's files, in an order that no file system decides."""
    folders: dict[PurePosixPath, list[Path]] = {}
    for path in payload.rglob("*"):
        if path.is_file():
            folders.setdefault(PurePosixPath(path.relative_to(payload).parent.as_posix()), []).append(path)
    for folder, files in sorted(folders.items()):
        yield f"SetOutPath {installed(folder)}"
        for path in sorted(files):
            yield f'File "{path}"'


def removing(payload: Path) -> Iterator[str]:
    """Return the lines of NSIS that remove what lies beside the folder of the libraries."""
    for path in sorted(payload.iterdir()):
        if path.is_file():
            yield f"Delete {installed(PurePosixPath(path.name))}"


def write_picture(file: Path) -> None:
    """Write what the installer shows at its side when it is done."""
    picture = Image.new("RGB", (164, 314), "#084a80")
    (icon,) = render((96,))
    picture.paste(icon, (34, 40), icon)
    picture.save(file)


def signing_command(path: Path, target: Path, password_file: Path, environment: Mapping[str, str]) -> "list[str]":
    """Return the command that signs a program; none where nothing to sign with is given.

    Args:
        path: The program, which is signed in place unless the command writes `target`.
        target: Where `osslsigncode` writes the signed program.
        password_file: Where it reads the certificate's password.
        environment: See the module.
    """
    if command := environment.get("RDDG_WINDOWS_SIGN"):
        # On Windows a backslash is part of a path; quotation marks then stay around what they hold together.
        parts = shlex.split(command, posix=os.name != "nt")
        return [*(part.strip('"') for part in parts), str(path)]
    certificate = environment.get("RDDG_WINDOWS_CERTIFICATE")
    if not certificate:
        return []
    server = environment.get("RDDG_TIMESTAMP_SERVER", TIMESTAMP_SERVER)
    if os.name == "nt":
        password = environment.get("RDDG_WINDOWS_PASSWORD", "")
        timestamp = ["/tr", server, "/td", "sha256"] if server else []
        # The tool takes the password as an argument only, which other programs of the same machine can see.
        return [signtool(), "sign", "/f", certificate, "/p", password, "/fd", "sha256", *timestamp, str(path)]
    timestamp = ["-ts", server] if server else []
    return [
        "osslsigncode", "sign", "-pkcs12", certificate, "-readpass", str(password_file), "-h", "sha256",
        "-n", NAME, *timestamp, "-in", str(path), "-out", str(target),
    ]  # fmt: skip


def signtool() -> str:
    """The program that signs on Windows: the newest of its software development kits, which are not on the path.

    Raises:
        SystemExit: There is none.
    """
    kits = Path(os.environ.get("PROGRAMFILES(X86)", "C:/Program Files (x86)")) / "Windows Kits" / "10" / "bin"
    found = shutil.which("signtool") or max(map(str, kits.glob("*/x64/signtool.exe")), default=None)
    if found is None:
        sys.exit("signtool is missing: install the Windows software development kit.")
    return found


def sign(path: Path) -> bool:
    """Sign a program in place; returns whether there was anything to sign with."""
    with tempfile.TemporaryDirectory() as folder:
        target, password_file = Path(folder) / "signed.exe", Path(folder) / "password"
        command = signing_command(path, target, password_file, os.environ)
        if not command:
            return False
        password_file.touch(mode=0o600)
        password_file.write_text(os.environ.get("RDDG_WINDOWS_PASSWORD", ""), encoding="utf-8")
        # Without its words in an error, which would show the password.
        if subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode != 0:
            sys.exit(f"{path} could not be signed; the lines above say why.")
        if target.exists():
            shutil.copyfile(target, path)
    return True


def pack(payload: Path, target: Path, version: str, *, quick: bool = False, processor: str = "x86") -> None:
    """Make the installer of a frozen program.

    Args:
        payload: The folder of the frozen program.
        target: The installer.
        version: Three numbers with dots between.
        quick: Compress lightly, for trials.
        processor: For which the installer itself is built: "x86", for all Windows, or "amd64", for a Wine that has
            64 bits only.
    """
    check(payload)
    makensis = shutil.which("makensis", path=os.pathsep.join((os.environ["PATH"], NSIS_FOLDER)))
    if makensis is None:
        sys.exit("makensis is missing: install NSIS (Debian: apt-get install nsis; Windows: choco install nsis).")
    work = BUILD / "windows"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    write_icons(work)
    write_picture(work / "picture.bmp")
    # Windows ends lines in its own way, and the mark at the beginning says which encoding it is.
    (work / "licence.txt").write_text(
        (ROOT / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8-sig", newline="\r\n"
    )
    (work / "files.nsh").write_text("\n".join(installing(payload)) + "\n", encoding="utf-8")
    (work / "removed.nsh").write_text("\n".join(removing(payload)) + "\n", encoding="utf-8")
    # The picture is packed with its time.
    fix_times(work)
    definitions = {
        "NAME": NAME,
        "PUBLISHER": PUBLISHER,
        "VERSION": version,
        "PROCESSOR": processor,
        "TARGET": str(target),
        "ICON": str(work / "rddg-desktop.ico"),
        "PICTURE": str(work / "picture.bmp"),
        "LICENCE": str(work / "licence.txt"),
        "FILES": str(work / "files.nsh"),
        "REMOVED": str(work / "removed.nsh"),
        "KILOBYTES": str(sum(path.stat().st_size for path in payload.rglob("*") if path.is_file()) // 1024),
    }
    if quick:
        definitions["QUICK"] = "1"
    signed = all(sign(program) for program in sorted(payload.glob("*.exe")))
    if signed:
        definitions["SIGN"] = f'"{sys.executable}" "{Path(__file__).resolve()}" --sign'
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [
            makensis, "-WX", "-V2", "-INPUTCHARSET", "UTF8",
            *(f"-D{name}={value}" for name, value in definitions.items()), str(SCRIPT),
        ],
        check=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(source_date())},
    )  # fmt: skip
    if not signed:
        print("NOT SIGNED: no certificate was given. Windows will warn whoever starts this installer.")


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Pack the frozen program for Windows.")
    parser.add_argument("--sign", type=Path, metavar="FILE", help="sign this program and do nothing else")
    program = parser.parse_args().sign
    if program is not None:
        sign(program)
        return
    installer = DIST / f"rddg-desktop-{__version__}-windows-x86_64-setup.exe"
    pack(FROZEN, installer, __version__)
    accompany(installer)


if __name__ == "__main__":
    main()
