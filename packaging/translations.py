"""Bring the translations in line with the program's texts, and compile them.

`lupdate` collects the texts into `resources/translations/*.ts`, which people translate (Qt Linguist helps);
`lrelease` compiles these into the `.qm` files beside them, which the program reads. Both are kept in the repository, so
that nobody needs a tool of Qt to run the program; a test holds them together.
"""

import ast
import json
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
#: English needs its plural forms only.
LANGUAGES = {"en": ("-pluralonly",), "de": (), "zh_CN": ()}
#: Without line numbers, moving a text changes nothing. Below the window, texts are marked by a function of ours.
_OPTIONS = ("-locations", "none", "-no-obsolete", "-tr-function-alias", "QT_TRANSLATE_NOOP+=marked")


def collect(folder: Path) -> None:
    """Bring the sources of the translations in a folder in line with the program's texts."""
    files = sorted((ROOT / "rddg_desktop").rglob("*.py"))
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in files}
    with tempfile.TemporaryDirectory() as scratch:
        # The tool sees one text of a call, and errors have three; and it reads no JSON.
        texts = [
            *(("Error", text) for text in error_texts(trees)),
            *(("Catalogue", text) for text in catalogue_texts()),
        ]
        more = Path(scratch) / "texts.py"
        more.write_text("".join(f"marked({context!r}, {text!r})\n" for context, text in texts), encoding="utf-8")
        for code, options in LANGUAGES.items():
            target = folder / f"rddg_{code}.ts"
            _run("lupdate", *_OPTIONS, *options, *map(str, files), str(more), "-ts", str(target))


def error_texts(trees: Mapping[Path, ast.Module]) -> Iterator[str]:
    """The literals among the sentences of errors, and of phrases in them.

    The command line speaks English; its own errors are left out.

    Args:
        trees: Modules by their paths.

    Raises:
        ValueError: A sentence is put together where it cannot be collected.
    """
    classes = {node.name: node for tree in trees.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    sentences = {"Phrase": 1, "RddgError": 3}
    while found := {
        name: 3
        for name, node in classes.items()
        if name not in sentences and any(isinstance(base, ast.Name) and base.id in sentences for base in node.bases)
    }:
        sentences |= found
    # It takes a phrase, and no sentences.
    del sentences["RuleError"]
    for path, tree in trees.items():
        if path.is_relative_to(ROOT / "rddg_desktop" / "cli"):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in sentences:
                for argument in node.args[: sentences[node.func.id]]:
                    yield from _literals(argument, path)


def catalogue_texts() -> Iterator[str]:
    """The sentences in the catalogue of models."""
    for entry in json.loads((ROOT / "resources" / "model_catalogue.json").read_text(encoding="utf-8")):
        yield from (entry["hardware"], entry["measured"])


def _literals(argument: ast.expr, path: Path) -> Iterator[str]:
    match argument:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp():
            yield from _literals(argument.body, path)
            yield from _literals(argument.orelse, path)
        case ast.JoinedStr() | ast.BinOp():
            raise ValueError(f"{path.name}, line {argument.lineno}: the text cannot be collected; name its values.")


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
