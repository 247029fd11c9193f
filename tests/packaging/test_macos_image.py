import plistlib

import macos_image
import program_resources
import pytest

MACHO = b"\xcf\xfa\xed\xfe"
SIGNED = {"RDDG_MACOS_IDENTITY": "Developer ID Application: Somebody (ABCDE12345)"}
NOTARISED = {**SIGNED, "RDDG_NOTARY_KEY": "key.p8", "RDDG_NOTARY_KEY_ID": "ID", "RDDG_NOTARY_ISSUER": "ISSUER"}


@pytest.fixture
def application(tmp_path):
    folder = tmp_path / "RDDG Desktop.app" / "Contents"
    files = {
        "MacOS/rddg-desktop": MACHO,
        "Frameworks/libllama.dylib": MACHO,
        "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore": b"\xca\xfe\xba\xbe",
        "Frameworks/numpy/_core.so": MACHO,
        "Resources/LICENSE": b"Apache",
        "Info.plist": b"<plist/>",
    }
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (folder / "Resources" / "libllama.dylib").symlink_to("../Frameworks/libllama.dylib")
    return folder.parent


def listed(application, tmp_path, environment):
    return list(macos_image.commands(application, tmp_path / "folder", tmp_path / "image.dmg", environment))


def test_all_code_is_signed_from_the_inside_outwards(application):
    signed = [path.relative_to(application.parent).as_posix() for path in macos_image.code(application)]
    contents = "RDDG Desktop.app/Contents"
    assert signed == [
        f"{contents}/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        f"{contents}/Frameworks/PySide6/Qt/lib/QtCore.framework",
        f"{contents}/Frameworks/numpy/_core.so",
        f"{contents}/Frameworks/libllama.dylib",
        # With its program, which therefore is not there by itself.
        "RDDG Desktop.app",
    ]


def test_the_program_alone_is_entitled_to_anything(application, tmp_path):
    signing = [one for one in listed(application, tmp_path, SIGNED) if one[:2] == ["codesign", "--force"]]
    assert [one[-1] for one in signing if "--entitlements" in one] == [str(application)]
    assert all("runtime" in one and "--timestamp" in one for one in signing)


def test_without_an_identity_the_signature_names_nobody_and_apple_is_not_asked(application, tmp_path):
    commands = listed(application, tmp_path, {})
    signing = [one for one in commands if "--sign" in one]
    assert signing
    assert all(one[one.index("--sign") + 1] == "-" for one in signing)
    assert not [one for one in commands if one[0] in ("xcrun", "spctl")]


def test_steps_follow_each_other(application, tmp_path):
    done = [" ".join(one[:3]) for one in listed(application, tmp_path, NOTARISED)]
    order = [
        "codesign --verify",
        "ditto",
        "hdiutil create",
        "codesign --timestamp",
        "xcrun notarytool",
        "xcrun stapler",
        "spctl",
    ]
    places = [next(place for place, one in enumerate(done) if one.startswith(start)) for start in order]
    assert places == sorted(places)
    assert places[0] == len(macos_image.code(application))


def test_no_more_is_asked_of_the_hardened_runtime_than_callbacks_need():
    entitlements = plistlib.loads(macos_image.ENTITLEMENTS.read_bytes())
    assert entitlements == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_macos_is_told_that_projects_are_opened_by_the_program(tmp_path):
    program_resources.write_all(tmp_path, "1.2.3")
    information = plistlib.loads((tmp_path / "Info.plist").read_bytes())
    (opened,), (declared,) = information["CFBundleDocumentTypes"], information["UTExportedTypeDeclarations"]
    assert opened["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["rddg"]
    assert (tmp_path / opened["CFBundleTypeIconFile"]).is_file()
    assert information["CFBundleVersion"] == "1.2.3"
    assert information["LSMinimumSystemVersion"] == "14.0"
