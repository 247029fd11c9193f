import datetime
import hashlib
import os
import shutil
import subprocess
import sys
import time

import program_resources
import pytest
import windows_installer
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12

needs_nsis = pytest.mark.skipif(shutil.which("makensis") is None, reason="needs NSIS (apt-get install nsis)")
needs_wine = pytest.mark.skipif(
    "RDDG_WINE" not in os.environ or shutil.which("wine") is None,
    reason="takes a minute: needs Wine (apt-get install wine), and RDDG_WINE=1",
)
needs_osslsigncode = pytest.mark.skipif(shutil.which("osslsigncode") is None, reason="needs osslsigncode")

PROGRAMS = ("RDDG Desktop.exe", "rddg-desktop.exe")
# A program that says that it has begun, and ends when it is told to.
STAND_IN = """
Target {processor}-unicode
OutFile "{target}"
RequestExecutionLevel user
SilentInstall silent
Section
  FileOpen $0 "$TEMP\\begun" w
  FileClose $0
  wait:
  Sleep 100
  IfFileExists "$TEMP\\end" 0 wait
SectionEnd
"""
CLASSES = r"HKCU\Software\Classes"
LISTED = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\RDDGDesktop"


@pytest.fixture(autouse=True)
def build(tmp_path, monkeypatch):
    monkeypatch.setattr(windows_installer, "BUILD", tmp_path / "build")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    for name in ("RDDG_WINDOWS_SIGN", "RDDG_WINDOWS_CERTIFICATE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def payload(tmp_path):
    """A frozen program whose programs are none."""
    folder = tmp_path / "rddg-desktop"
    for name in (*PROGRAMS, "LICENSE", "_internal/base_library.zip", "_internal/a folder/ü $x.txt"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
        os.utime(path, (1700000000, 1700000000))
    return folder


def make_programs(payload, processor):
    for name in PROGRAMS:
        script = payload.parent / "stand_in.nsi"
        script.write_text(STAND_IN.format(processor=processor, target=payload / name), encoding="utf-8")
        subprocess.run(["makensis", "-V1", str(script)], check=True)


def test_every_file_is_installed_and_those_beside_the_libraries_are_removed_by_name(payload):
    lines = list(windows_installer.installing(payload))
    assert lines == [
        'SetOutPath "$INSTDIR"',
        f'File "{payload / "LICENSE"}"',
        f'File "{payload / PROGRAMS[0]}"',
        f'File "{payload / PROGRAMS[1]}"',
        r'SetOutPath "$INSTDIR\_internal"',
        f'File "{payload / "_internal" / "base_library.zip"}"',
        r'SetOutPath "$INSTDIR\_internal\a folder"',
        f'File "{payload / "_internal" / "a folder" / "ü $x.txt"}"',
    ]
    assert list(windows_installer.removing(payload)) == [
        r'Delete "$INSTDIR\LICENSE"',
        r'Delete "$INSTDIR\RDDG Desktop.exe"',
        r'Delete "$INSTDIR\rddg-desktop.exe"',
    ]


def test_a_folder_that_was_not_frozen_on_windows_is_refused(payload):
    (payload / "rddg-desktop.exe").unlink()
    with pytest.raises(SystemExit, match=r"lacks rddg-desktop.exe"):
        windows_installer.check(payload)


def test_paths_that_windows_could_not_open_are_refused(payload):
    deep = payload / "_internal" / ("d" * 100) / ("e" * 100)
    deep.mkdir(parents=True)
    (deep / "file.py").touch()
    with pytest.raises(SystemExit, match=r"too long for Windows.*file\.py"):
        windows_installer.check(payload)


def test_what_signs_is_named_by_the_environment(tmp_path):
    program, target, password = tmp_path / "a.exe", tmp_path / "b.exe", tmp_path / "password"
    assert windows_installer.signing_command(program, target, password, {}) == []
    by_token = {"RDDG_WINDOWS_SIGN": 'sign-with --key "the token"'}
    command = windows_installer.signing_command(program, target, password, by_token)
    assert command == ["sign-with", "--key", "the token", str(program)]
    by_file = {"RDDG_WINDOWS_CERTIFICATE": "key.pfx", "RDDG_WINDOWS_PASSWORD": "secret"}
    command = windows_installer.signing_command(program, target, password, by_file)
    assert "key.pfx" in command
    assert windows_installer.TIMESTAMP_SERVER in command
    # Whoever lists the processes shall not read it.
    assert os.name == "nt" or "secret" not in command


@needs_nsis
def test_the_installer_is_the_same_each_time_and_says_that_it_is_not_signed(payload, tmp_path, capsys):
    digests = set()
    for name in ("first.exe", "second.exe"):
        windows_installer.pack(payload, tmp_path / name, "1.2.3", quick=True)
        digests.add(hashlib.sha256((tmp_path / name).read_bytes()).hexdigest())
    assert len(digests) == 1
    assert "NOT SIGNED" in capsys.readouterr().out


@pytest.fixture
def certificate(tmp_path):
    """A certificate that nobody vouches for, in a file with a password."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Nobody")])
    now = datetime.datetime.now(datetime.UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.ExtendedKeyUsage([x509.ExtendedKeyUsageOID.CODE_SIGNING]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "key.pfx"
    locked = serialization.BestAvailableEncryption(b"secret")
    file.write_bytes(pkcs12.serialize_key_and_certificates(b"Nobody", key, signed, None, locked))
    return file


@needs_nsis
@needs_osslsigncode
@pytest.mark.skipif(os.name == "nt", reason="signtool refuses a certificate that nobody vouches for")
def test_programs_and_installer_are_signed(payload, tmp_path, certificate, monkeypatch, capsys):
    make_programs(payload, "x86")
    monkeypatch.setenv("RDDG_WINDOWS_CERTIFICATE", str(certificate))
    monkeypatch.setenv("RDDG_WINDOWS_PASSWORD", "secret")
    monkeypatch.setenv("RDDG_TIMESTAMP_SERVER", "")
    installer = tmp_path / "rddg-desktop-setup.exe"
    windows_installer.pack(payload, installer, "1.2.3", quick=True)
    for program in (installer, *(payload / name for name in PROGRAMS)):
        command = ["osslsigncode", "verify", "-in", str(program)]
        shown = subprocess.run(command, check=False, capture_output=True, text=True).stdout
        assert "CN=Nobody" in shown, program
    assert "NOT SIGNED" not in capsys.readouterr().out


class Windows:
    """A Windows of Wine's, of its own and empty."""

    def __init__(self, folder):
        self.environment = {
            **{name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")},
            "WINEPREFIX": str(folder),
            "WINEDEBUG": "-all",
            # Neither .NET nor a browser shall be offered for download.
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
        }
        self.run("wineboot", "--init")
        (self.user,) = (path for path in (folder / "drive_c" / "users").iterdir() if path.name != "Public")
        self.program = self.user / "AppData/Local/Programs/RDDG Desktop"

    def begin(self, *command):
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        return subprocess.Popen(["wine", *map(str, command)], env=self.environment, text=True, **quiet)

    def run(self, *command):
        """Run a command to its end; returns its exit code and what it printed."""
        with self.begin(*command) as process:
            shown, _ = process.communicate(timeout=120)
        return process.returncode, shown

    def value(self, key, name=None):
        """Return a value of the registry; None if there is none."""
        code, shown = self.run("reg", "query", key, *(["/v", name] if name else ["/ve"]))
        return shown.split("    ")[-1].strip() if code == 0 else None

    def files(self):
        return sorted(str(path.relative_to(self.program)) for path in self.program.rglob("*") if path.is_file())

    def rest(self):
        """Wait until nothing runs: an uninstaller works on after its own end, as a copy of itself."""
        subprocess.run(["wineserver", "--wait"], env=self.environment, check=True, timeout=120)

    def end(self):
        subprocess.run(["wineserver", "--kill"], env=self.environment, check=False)
        self.rest()


@pytest.fixture
def windows(tmp_path):
    system = Windows(tmp_path / "wine")
    yield system
    system.end()


@needs_nsis
@needs_wine
@pytest.mark.skipif(sys.platform != "linux", reason="Wine's files lie elsewhere")
def test_the_program_comes_stays_and_goes(payload, tmp_path, windows):
    make_programs(payload, "amd64")
    first, second = tmp_path / "first.exe", tmp_path / "second.exe"
    windows_installer.pack(payload, first, "1.2.3", quick=True, processor="amd64")
    (payload / "LICENSE").rename(payload / "LICENCE")
    windows_installer.pack(payload, second, "1.3.0", quick=True, processor="amd64")
    libraries = ["_internal/a folder/ü $x.txt", "_internal/base_library.zip"]

    # A Windows that is too old.
    windows.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win7", "/f")
    assert windows.run(first, "/S")[0] == 3
    assert not windows.program.exists()
    windows.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")

    assert windows.run(first, "/S")[0] == 0
    assert windows.files() == sorted(["LICENSE", *PROGRAMS, *libraries, "uninstall.exe"])
    opened_with = windows.value(rf"{CLASSES}\RDDGDesktop.Project\shell\open\command")
    assert windows.value(rf"{CLASSES}\.rddg") == "RDDGDesktop.Project"
    assert windows.value(LISTED, "DisplayName") == program_resources.NAME
    assert windows.value(LISTED, "Publisher") == program_resources.PUBLISHER
    assert opened_with.endswith(r'\AppData\Local\Programs\RDDG Desktop\RDDG Desktop.exe" "%1"')
    assert windows.value(LISTED, "DisplayVersion") == "1.2.3"
    (link,) = windows.user.rglob("RDDG Desktop.lnk")

    # It runs: nothing is touched.
    running = windows.begin(windows.program / "rddg-desktop.exe")
    temporary, deadline = windows.user / "Temp", time.monotonic() + 60
    while not (temporary / "begun").exists():
        assert time.monotonic() < deadline
    assert windows.run(second, "/S")[0] == 3
    windows.run(windows.program / "uninstall.exe", "/S")
    assert windows.run(second, "/S")[0] == 3
    (temporary / "end").touch()
    running.communicate(timeout=60)
    windows.rest()
    assert windows.files() == sorted(["LICENSE", *PROGRAMS, *libraries, "uninstall.exe"])
    assert windows.value(LISTED, "DisplayVersion") == "1.2.3"

    # A later version takes the place of the earlier one, whose files are gone; what a person put there is not.
    (windows.program / "_internal" / "left over.dll").touch()
    (windows.program / "notes.txt").touch()
    data = windows.user / "AppData/Local/rddg-desktop/models/model.gguf"
    data.parent.mkdir(parents=True)
    data.touch()
    assert windows.run(second, "/S")[0] == 0
    assert windows.files() == sorted(["LICENCE", *PROGRAMS, *libraries, "notes.txt", "uninstall.exe"])
    assert windows.value(LISTED, "DisplayVersion") == "1.3.0"

    windows.run(windows.program / "uninstall.exe", "/S")
    windows.rest()
    assert windows.files() == ["notes.txt"]
    assert data.exists()
    assert not link.exists()
    assert windows.value(rf"{CLASSES}\.rddg") is None
    assert windows.value(LISTED, "DisplayVersion") is None
