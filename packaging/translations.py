"""Bring the translations in line with the program's texts, and compile them.

`lupdate` collects the texts into `resources/translations/*.ts`, which people translate (Qt Linguist helps);
`lrelease` compiles these into the `.qm` files beside them, which the program reads. Both are kept in the repository, so
that nobody needs a tool of Qt to run the program; a test holds them together.
"""

import subprocess
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
#: English needs its plural forms only.
LANGUAGES = {"en": ("-pluralonly",), "de": (), "zh_CN": ()}
#: Without line numbers, moving a text changes nothing. Below the window, texts are marked by a function of ours.
_OPTIONS = ("-locations", "none", "-no-obsolete", "-tr-function-alias", "QT_TRANSLATE_NOOP+=marked")


def collect(folder: Path) -> None:
    """Bring the sources of the translations in a folder in line with the program's texts."""
    files = sorted(str(path) for path in (ROOT / "rddg_desktop").rglob("*.py"))
    for code, options in LANGUAGES.items():
        target = folder / f"rddg_{code}.ts"
        _run("lupdate", *_OPTIONS, *options, *files, "-ts", str(target))


def compile_all(folder: Path) -> None:
    """Compile the translations in a folder."""
    for code in LANGUAGES:
        _run("lrelease", str(folder / f"rddg_{code}.ts"))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], check=True, capture_output=True)


if __name__ == "__main__":
    collect(FOLDER)
    compile_all(FOLDER)
