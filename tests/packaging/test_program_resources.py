import program_resources
from PIL import Image


def test_icons_have_every_size_and_are_the_same_each_time(tmp_path):
    contents = []
    for name in ("one", "two"):
        program_resources.write_all(tmp_path / name, "1.2.3")
        contents.append({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()})
    assert contents[0] == contents[1]
    with Image.open(tmp_path / "one" / "rddg-desktop.ico") as icon:
        assert icon.info["sizes"] == {(size, size) for size in program_resources.WINDOWS_SIZES}
    with Image.open(tmp_path / "one" / "rddg-desktop.icns") as icon:
        assert {width * scale for width, _, scale in icon.info["sizes"]} == set(program_resources.MACOS_SIZES)


def test_small_icons_show_something_in_front_of_nothing():
    (small,) = program_resources.render((16,))
    assert small.size == (16, 16)
    corner, middle = small.convert("RGBA").getpixel((0, 0)), small.convert("RGBA").getpixel((8, 8))
    assert corner[3] < 128
    assert middle[3] == 255


def test_windows_is_told_the_version_in_a_form_that_python_reads(tmp_path):
    program_resources.write_version_resource(tmp_path / "version.txt", "1.2.3")
    text = (tmp_path / "version.txt").read_text(encoding="utf-8")
    seen = {}

    def keep(name):
        return lambda *values, **named: seen.setdefault(name, []).append(values or named)

    structures = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    eval(text, {name: keep(name) for name in structures})
    assert seen["FixedFileInfo"][0]["filevers"] == (1, 2, 3, 0)
    assert ("ProductVersion", "1.2.3") in seen["StringStruct"]
    assert ("ProductName", "RDDG Desktop") in seen["StringStruct"]
