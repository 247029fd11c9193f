"""Lay out the keys that a workflow of GitHub was given as secrets, so that the packing scripts find them.

    python packaging/signing_keys.py

Secrets come as variables of the environment, files among them in Base64. Without any, nothing is done and said so:
what is built is then not signed. See packaging/RELEASE.md for their names.
"""

import base64
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

KEYCHAIN = "signing.keychain-db"


def laid_out(folder: Path, given: Mapping[str, str], system: str) -> dict[str, str]:
    """Write the keys for a system into a folder; returns the variables that the packing scripts read.

    Args:
        folder: Where nobody else reads.
        given: The secrets.
        system: As `sys.platform` says.
    """
    found = {}
    files = {"win32": {"RDDG_WINDOWS_CERTIFICATE": "windows.pfx"}, "darwin": {"RDDG_NOTARY_KEY": "notary.p8"}}
    # No password: what is laid out here is seen by every later step.
    words = {"win32": (), "darwin": ("RDDG_NOTARY_KEY_ID", "RDDG_NOTARY_ISSUER")}
    for name, file in files.get(system, {}).items():
        if content := given.get(name):
            path = folder / file
            path.touch(mode=0o600)
            path.write_bytes(base64.b64decode(content))
            found[name] = str(path)
            found |= {word: given.get(word, "") for word in words[system]}
    if system == "darwin" and given.get("RDDG_MACOS_CERTIFICATE"):
        found["RDDG_MACOS_IDENTITY"] = given["RDDG_MACOS_IDENTITY"]
    return found


def into_keychain(certificate: Path, password: str, keychain: Path) -> Iterator[list[str]]:
    """Return the commands that let `codesign` use a certificate.

    Args:
        certificate: A PKCS#12 file.
        password: That of the file.
        keychain: Made anew, so that nothing else in it is touched; it is gone with the machine.
    """
    lock = secrets.token_hex()
    yield ["security", "create-keychain", "-p", lock, str(keychain)]
    yield ["security", "set-keychain-settings", "-lut", "21600", str(keychain)]
    yield ["security", "unlock-keychain", "-p", lock, str(keychain)]
    trusted = ["-T", "/usr/bin/codesign"]
    yield ["security", "import", str(certificate), "-k", str(keychain), "-f", "pkcs12", "-P", password, *trusted]
    yield ["security", "set-key-partition-list", "-S", "apple-tool:,apple:", "-s", "-k", lock, str(keychain)]
    yield ["security", "list-keychains", "-d", "user", "-s", str(keychain), "login.keychain-db"]


def main() -> None:
    """See the module."""
    folder = Path(os.environ["RUNNER_TEMP"])
    found = laid_out(folder, os.environ, sys.platform)
    if "RDDG_MACOS_IDENTITY" in found:
        certificate = folder / "macos.p12"
        certificate.touch(mode=0o600)
        certificate.write_bytes(base64.b64decode(os.environ["RDDG_MACOS_CERTIFICATE"]))
        password = os.environ.get("RDDG_MACOS_PASSWORD", "")
        for command in into_keychain(certificate, password, folder / KEYCHAIN):
            # Its words stay out of the log: there are passwords among them.
            if subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode != 0:
                sys.exit(f"`security {command[1]}` failed.")
        certificate.unlink()
    with Path(os.environ["GITHUB_ENV"]).open("a", encoding="utf-8") as stream:
        stream.writelines(f"{name}={value}\n" for name, value in found.items())
    print(f"Keys for signing: {', '.join(sorted(found)) or 'none, what is built is not signed'}.")


if __name__ == "__main__":
    main()
