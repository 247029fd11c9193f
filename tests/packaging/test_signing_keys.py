import base64
import os

import pytest
import signing_keys

FILE = base64.b64encode(b"a key").decode()
GIVEN = {
    "RDDG_WINDOWS_CERTIFICATE": FILE,
    "RDDG_WINDOWS_PASSWORD": "secret",
    "RDDG_MACOS_CERTIFICATE": FILE,
    "RDDG_MACOS_IDENTITY": "Developer ID Application: Somebody",
    "RDDG_NOTARY_KEY": FILE,
    "RDDG_NOTARY_KEY_ID": "ID",
    "RDDG_NOTARY_ISSUER": "ISSUER",
}


@pytest.mark.parametrize(
    ("system", "names"),
    [
        ("linux", set()),
        ("win32", {"RDDG_WINDOWS_CERTIFICATE"}),
        ("darwin", {"RDDG_MACOS_IDENTITY", "RDDG_NOTARY_KEY", "RDDG_NOTARY_KEY_ID", "RDDG_NOTARY_ISSUER"}),
    ],
)
def test_each_system_gets_its_own_keys(tmp_path, system, names):
    found = signing_keys.laid_out(tmp_path, GIVEN, system)
    assert found.keys() == names
    for file in tmp_path.iterdir():
        assert file.read_bytes() == b"a key"
        assert os.name == "nt" or file.stat().st_mode & 0o077 == 0


def test_without_secrets_nothing_is_laid_out(tmp_path):
    # GitHub gives an empty text for a secret that is not there.
    for system in ("win32", "darwin"):
        assert signing_keys.laid_out(tmp_path, dict.fromkeys(GIVEN, ""), system) == {}
    assert not list(tmp_path.iterdir())


def test_the_keychain_is_made_before_it_is_used(tmp_path):
    commands = list(signing_keys.into_keychain(tmp_path / "key.p12", "secret", tmp_path / "new"))
    assert [command[1] for command in commands][:4] == [
        "create-keychain",
        "set-keychain-settings",
        "unlock-keychain",
        "import",
    ]
    assert all(command[0] == "security" for command in commands)
