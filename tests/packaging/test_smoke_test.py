import bill_of_materials
import freeze
import macos_image
import smoke_test
import windows_installer

DIST = bill_of_materials.ROOT / "dist"


def test_on_each_system_the_program_is_tried_that_is_given_away():
    programs = {system: DIST / place for system, place in smoke_test.PROGRAMS.items()}
    assert programs == {
        "linux": freeze.FROZEN / "rddg-desktop",
        "win32": windows_installer.FROZEN / "rddg-desktop.exe",
        "darwin": macos_image.APPLICATION / "Contents" / "MacOS" / "rddg-desktop",
    }


def test_what_an_application_of_macos_consists_of_is_found(tmp_path, capsys):
    contents = tmp_path / "RDDG Desktop.app" / "Contents"
    for name in ("MacOS/rddg-desktop", "Frameworks/torch/libtorch.dylib"):
        (contents / name).parent.mkdir(parents=True)
        (contents / name).write_bytes(b"x" * 1_000_000)
    smoke_test.print_size(contents / "MacOS")
    assert capsys.readouterr().out == "size: 2 MB; torch 1\n"
