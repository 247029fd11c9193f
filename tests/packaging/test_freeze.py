import tarfile
import zipfile
from pathlib import Path

import freeze
import program_resources
import pytest

# As CMake names them, and as a wheel has them: each is a file of its own, where it was a link.
LIBRARIES = {
    "linux": ("libllama.so", "libllama.so.0", "libllama.so.0.5.0", "libggml-cpu-x64.so"),
    "macos": ("libllama.dylib", "libllama.0.dylib", "libllama.0.5.0.dylib", "libggml-blas.so"),
    "windows": ("llama.dll", "ggml-cpu-x64.dll"),
}


@pytest.fixture
def builds(tmp_path, monkeypatch):
    """The builds of llama.cpp that were asked for, of which each gives what is in `LIBRARIES`."""
    asked = []

    def build(*command, **environment):
        words = [str(word) for word in command]
        if "download" in words:
            folder = Path(words[words.index("--dest") + 1])
            folder.mkdir(parents=True)
            with tarfile.open(folder / "sources.tar.gz", "w:gz"):
                pass
            return ""
        asked.append(environment)
        folder = Path(words[words.index("--wheel-dir") + 1])
        folder.mkdir(parents=True)
        with zipfile.ZipFile(folder / "llama.whl", "w") as wheel:
            for name in (name for names in LIBRARIES.values() for name in names):
                wheel.writestr(f"llama_cpp/lib/{name}", name)
            wheel.writestr("lib/libllama.a", "")
        return ""

    monkeypatch.setattr(freeze, "BUILD", tmp_path)
    monkeypatch.setattr(freeze, "run", build)
    return asked


def test_of_each_library_of_llama_cpp_the_names_are_kept_that_are_asked_for(builds):
    folder = freeze.portable_llama()
    kept = {path.name for path in (folder / "llama_cpp" / "lib").iterdir()}
    # ctypes asks for the first, the other libraries for that with the first number of the version.
    assert kept == {name for names in LIBRARIES.values() for name in names if ".0.5.0" not in name}
    assert not (folder / "lib").exists()


def test_llama_cpp_is_built_for_the_oldest_macos_that_the_program_names(builds):
    freeze.portable_llama()
    assert [one["MACOSX_DEPLOYMENT_TARGET"] for one in builds] == [program_resources.OLDEST_MACOS]


def test_llama_cpp_is_built_once_for_each_choice_of_options(builds, monkeypatch):
    first = freeze.portable_llama()
    assert freeze.portable_llama() == first
    assert len(builds) == 1
    monkeypatch.setattr(freeze, "LLAMA_OPTIONS", freeze.LLAMA_OPTIONS + " -DGGML_BLAS=OFF")
    assert freeze.portable_llama() != first
    assert len(builds) == 2


def test_whatever_changes_the_build_is_among_its_options():
    for part in (freeze.PORTABLE, program_resources.OLDEST_MACOS, *freeze.LEFT_OUT_VARIANTS, *freeze.DUPLICATES):
        assert part in freeze.LLAMA_OPTIONS


def test_a_build_with_metal_for_intels_macs_is_not_given_away(builds, monkeypatch):
    monkeypatch.setitem(LIBRARIES, "macos", ("libggml-metal.so",))
    freeze.portable_llama()
    monkeypatch.setattr(freeze.set_up, "is_intel_mac", lambda: True)
    monkeypatch.setattr(freeze, "LLAMA_OPTIONS", freeze.set_up.WITHOUT_METAL)
    with pytest.raises(SystemExit, match=r"built with Metal.*libggml-metal\.so"):
        freeze.portable_llama()
    # The next call does not take it for finished.
    with pytest.raises(SystemExit, match="built with Metal"):
        freeze.portable_llama()
