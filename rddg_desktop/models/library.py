"""The model files that a person has added or downloaded, and which of them a command means."""

import errno
import hashlib
import json
import os
import re
import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path

import filelock

from rddg_desktop.engine.table_writing import replace_file
from rddg_desktop.errors import ModelError, Phrase, quoted
from rddg_desktop.language import marked
from rddg_desktop.llm.header import read_header
from rddg_desktop.models.catalogue import EMBEDDED, catalogue
from rddg_desktop.models.embedded import data_home, embedded_model_path, embedded_model_place, file_sha256

_RECORD_SUFFIX = ".model.json"
_DEFAULT_FILE = "default.txt"
#: What a file is called until it is whole: one that is downloaded, and one that is copied.
PART_SUFFIX = ".gguf.part"
_COPY_SUFFIX = ".gguf.copy"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_COPY_BYTES = 1 << 20
#: Space that stays free, for the projects.
SPARE_BYTES = 200_000_000
_NOTHING_CHANGED = marked("Error", "Nothing was changed.")


@dataclass(frozen=True)
class Model:
    """A model file that the program knows.

    Attributes:
        name: What it is called on the command line.
        path: Where the file lies.
        size: Its size in bytes.
        sha256: Its checksum.
        modified_ns: When it was last modified, in nanoseconds since 1970: while size and this time stay, the file is
            taken for unchanged.
        origin: Where it came from: a path, which is that of the file itself unless it was copied, or an address.
        licence: Name of its licence; "" when it is unknown.
        added: When it was added, in ISO 8601.
    """

    name: str
    path: Path
    size: int
    sha256: str
    modified_ns: int
    origin: str
    licence: str
    added: str

    @property
    def problem(self) -> Phrase | None:
        """What speaks against using the file, as the end of a sentence; None when nothing does."""
        try:
            status = self.path.stat()
        except OSError:
            return Phrase("its file is not there")
        is_unchanged = (status.st_size, status.st_mtime_ns) == (self.size, self.modified_ns)
        return None if is_unchanged else Phrase("its file was modified since it was added")


@dataclass(frozen=True)
class ModelFile:
    """The file that a command is to use.

    Attributes:
        path: Where it lies.
        sha256: Its checksum.
        is_embedded: Whether it is the model that comes with the program.
    """

    path: Path
    sha256: str
    is_embedded: bool


@dataclass(frozen=True)
class Copying:
    """How far the copy of a file is.

    Attributes:
        done: Bytes that are copied.
        size: Bytes of the file.
    """

    done: int
    size: int


@dataclass(frozen=True)
class Unfinished:
    """A file that has not arrived as a whole, be it that it is still on its way or that it was given up.

    Attributes:
        name: What the model is to be called.
        size: Bytes that are there.
    """

    name: str
    size: int


class Library:
    """The models of a folder, each with a record beside it. Every call reads what is there now.

    Args:
        folder: The folder; None takes that of the program's own data.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or data_home() / "models"

    def models(self) -> tuple[Model, ...]:
        """All models that were added, by name. Raises ModelError when a record is damaged."""
        return tuple(self._read(record) for record in sorted(self.folder.glob(f"*{_RECORD_SUFFIX}")))

    def knows(self, name: str) -> bool:
        """Whether a model of this name was added."""
        return _NAME.fullmatch(name) is not None and self._record(name).is_file()

    def get(self, name: str) -> Model:
        """The model of a name. Raises ModelError."""
        if not self.knows(name):
            raise self._unknown(name)
        return self._read(self._record(name))

    def check_is_free(self, name: str) -> None:
        """See whether a model can be added under a name. Raises ModelError."""
        if not _NAME.fullmatch(name):
            raise ModelError(
                "A model cannot be called {name!r}.",
                _NOTHING_CHANGED,
                "Choose a name of letters, digits, points, hyphens and underscores.",
                "--name NAME",
                name=name,
            )
        if name == EMBEDDED or self._record(name).exists():
            raise ModelError(
                "There is a model called {name} already.",
                _NOTHING_CHANGED,
                "Choose another name, or remove that model first.",
                f"--name NAME, or rddg-desktop models remove {name}",
                name=name,
            )

    def add(self, path: Path, name: str | None = None, *, copy: bool = False) -> Model:
        """Add a file from disk.

        It is used where it lies, because model files are large and often shared with other programs; a copy is made of
        those that will not stay there, as on a USB stick.

        Args:
            path: The file.
            name: What to call the model; None takes the file's name.
            copy: Whether to copy the file to the folder of the library.

        Raises:
            ModelError: The file is no usable model, the name is taken, or there is no room for a copy.
        """
        for step in self.adding(path, name, copy=copy):
            if isinstance(step, Model):
                return step
        raise AssertionError("adding ends with the model, or an error")

    def adding(
        self, path: Path, name: str | None = None, *, copy: bool = False
    ) -> Generator[Copying | Model, None, None]:
        """Add a file as `add` does, step by step. Closed before its end, it leaves nothing of a copy.

        Args:
            path: The file.
            name: What to call the model; None takes the file's name.
            copy: Whether to copy the file to the folder of the library.

        Yields:
            How far the copy is, with every piece, and at last the model.

        Raises:
            ModelError: As `add` does.
        """
        from rddg_desktop.llm.llama import check_is_known  # noqa: PLC0415 - slow to load, and the window must not

        header = read_header(path)
        check_is_known(path, header)
        name = name or re.sub(r"[^A-Za-z0-9._-]+", "-", path.stem).strip("-._")
        self.check_is_free(name)
        path = path.absolute()
        if not copy:
            yield self.register(name, path, file_sha256(path), str(path), header.licence)
            return
        target = self.new_file(name)
        sha256 = yield from self._copy(path, target)
        yield self.register(name, target, sha256, str(path), header.licence)

    def register(self, name: str, path: Path, sha256: str, origin: str, licence: str) -> Model:
        """Record a file whose checksum is known. Raises ModelError."""
        self.check_is_free(name)
        status = path.stat()
        now = datetime.now(UTC).isoformat(timespec="seconds")
        model = Model(name, path, status.st_size, sha256, status.st_mtime_ns, origin, licence, now)
        self._write(model)
        return model

    def verify(self, name: str) -> Model:
        """Compute the checksum of a model's file anew and compare.

        Raises:
            ModelError: The file is missing, or is not the one that was added.
        """
        model = self.get(name)
        if not model.path.is_file():
            raise self._absent(model)
        found = file_sha256(model.path)
        if found != model.sha256:
            raise ModelError(
                "The file of {name} is not the one that was added: its checksum is {found}, and was {sha256}.",
                "Rows that are made with it could not be told from those of the file that was added.",
                "Remove it and get it again.",
                f"rddg-desktop models remove {name}",
                name=name,
                found=found,
                sha256=model.sha256,
            )
        status = model.path.stat()
        model = replace(model, size=status.st_size, modified_ns=status.st_mtime_ns)
        self._write(model)
        return model

    def remove(self, name: str) -> bool:
        """Forget a model, and delete its file if that `is_ours`.

        Returns:
            Whether the file was deleted.

        Raises:
            ModelError: There is no model of this name, or its file is in use.
        """
        if name == EMBEDDED:
            raise ModelError(
                "The embedded model is a part of the program.", _NOTHING_CHANGED, "It goes when the program goes."
            )
        model = self.get(name)
        is_ours = self.is_ours(model)
        try:
            if is_ours:
                model.path.unlink(missing_ok=True)
            self._record(name).unlink()
        except OSError as error:
            raise self._not_removed(name, error) from error
        if self.default() == name:
            self.set_default(EMBEDDED)
        return is_ours

    def is_ours(self, model: Model) -> bool:
        """Whether the file of a model goes when the model is removed.

        It does when it was copied or downloaded to the folder of the library, and nothing else needs it. A file that
        was added where it lies is a person's own, also in this folder.

        Raises:
            ModelError: The record of another model is damaged, so it is not known which file that one needs.
        """
        if model.path.parent != self.folder.absolute() or model.origin == str(model.path):
            return False
        needed = [embedded_model_place(), *(other.path for other in self.models() if other.name != model.name)]
        return not any(_is_same_file(model.path, path) for path in needed)

    def unfinished(self) -> tuple[Unfinished, ...]:
        """What has arrived of files that are not whole, by name."""
        sizes = dict[str, int]()
        for suffix in (PART_SUFFIX, _COPY_SUFFIX):
            for path in self.folder.glob(f"*{suffix}"):
                # It may just have become whole.
                with suppress(OSError):
                    name = path.name.removesuffix(suffix)
                    sizes[name] = sizes.get(name, 0) + path.stat().st_size
        return tuple(Unfinished(name, sizes[name]) for name in sorted(sizes))

    def discard(self, name: str) -> None:
        """Throw away what has arrived of a file that is not whole.

        Raises:
            ModelError: Nothing has, or it is still on its way.
        """
        if name not in {one.name for one in self.unfinished()}:
            raise self._unknown(name)
        try:
            with self.downloading(name):
                for suffix in (PART_SUFFIX, ".gguf.state", _COPY_SUFFIX):
                    (self.folder / f"{name}{suffix}").unlink(missing_ok=True)
        except OSError as error:
            raise self._not_removed(name, error) from error

    @contextmanager
    def downloading(self, name: str) -> Iterator[None]:
        """Keep others from the unfinished download of a model. Raises ModelError when it is under way elsewhere."""
        try:
            with filelock.FileLock(self.folder / f"{name}.gguf.lock", blocking=False):
                yield
        except filelock.Timeout as error:
            raise ModelError(
                "{name} is being downloaded by another window or program.",
                _NOTHING_CHANGED,
                "Wait until it is there.",
                name=name,
            ) from error

    def default(self) -> str:
        """Name of the model that is used when none is named."""
        try:
            return (self.folder / _DEFAULT_FILE).read_text(encoding="utf-8").strip() or EMBEDDED
        except (OSError, ValueError):
            return EMBEDDED

    def set_default(self, name: str) -> None:
        """Use a model when none is named. Raises ModelError."""
        if name != EMBEDDED:
            self.get(name)
        self.folder.mkdir(parents=True, exist_ok=True)
        replace_file(self.folder / _DEFAULT_FILE, f"{name}\n".encode())

    def resolve(self, named: str | None) -> ModelFile:
        """The file that is meant.

        Args:
            named: The name of a model, or the path of a file; None means the default.

        Raises:
            ModelError: There is no such model or file, or the file is not the one that was added.
        """
        name = self.default() if named is None else named
        if name == EMBEDDED:
            path = embedded_model_path()
            return ModelFile(path, file_sha256(path), is_embedded=True)
        if self.knows(name):
            return self._usable(self.get(name))
        path = Path(name)
        if named is not None and (path.exists() or path.suffix.lower() == ".gguf" or path.parent != Path()):
            read_header(path)
            return ModelFile(path.absolute(), file_sha256(path), is_embedded=False)
        raise self._unknown(name)

    def new_file(self, name: str) -> Path:
        """Where the file of a new model comes to lie. Raises ModelError when there is one."""
        path = self.folder.absolute() / f"{name}.gguf"
        if path.exists():
            raise ModelError(
                "There is a file {path} that no model of the library uses.",
                _NOTHING_CHANGED,
                "Choose another name, or add that file.",
                f"--name NAME, or rddg-desktop models add {quoted(path)}",
                path=path,
            )
        return path

    def check_room(self, size: int) -> None:
        """See whether the disk has room for a file of some bytes. Raises ModelError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(self.folder).free
        if size + SPARE_BYTES > free:
            raise ModelError(
                "The model takes {size:.1f} GB, and the disk has {free:.1f} GB free.",
                "Nothing was written to {folder}.",
                "Free some space, or let RDDG_HOME name a folder on a larger disk.",
                size=size / 1e9,
                free=free / 1e9,
                folder=self.folder,
            )

    def _usable(self, model: Model) -> ModelFile:
        if not model.path.is_file():
            raise self._absent(model)
        if model.problem:
            raise ModelError(
                "{model} cannot be used: {problem}.",
                "No rows were made with it.",
                "Compare its checksum.",
                f"rddg-desktop models verify {model.name}",
                model=model.name,
                problem=model.problem,
            )
        return ModelFile(model.path, model.sha256, is_embedded=False)

    def _copy(self, path: Path, target: Path) -> Generator[Copying, None, str]:
        """Copy a file into the folder; returns its checksum. What is not whole does not stay, however it ends."""
        done, size = 0, path.stat().st_size
        self.check_room(size)
        part = target.with_suffix(_COPY_SUFFIX)
        digest = hashlib.sha256()
        try:
            with path.open("rb") as source, part.open("wb") as copied:
                while block := source.read(_COPY_BYTES):
                    digest.update(block)
                    copied.write(block)
                    done += len(block)
                    yield Copying(done, size)
                copied.flush()
                os.fsync(copied.fileno())
            part.replace(target)
        except OSError as error:
            is_full = error.errno in (errno.ENOSPC, errno.EDQUOT)
            raise ModelError(
                "{path} could not be copied to {folder}: {reason}.",
                "Nothing was added.",
                "Free some space or check both drives, and try again.",
                path=path.name,
                folder=self.folder,
                reason=Phrase("the disk is full") if is_full else error.strerror,
            ) from error
        finally:
            part.unlink(missing_ok=True)
        return digest.hexdigest()

    def _record(self, name: str) -> Path:
        return self.folder / f"{name}{_RECORD_SUFFIX}"

    def _write(self, model: Model) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        content = json.dumps(asdict(model) | {"path": str(model.path)}, indent=2, ensure_ascii=False)
        replace_file(self._record(model.name), f"{content}\n".encode())

    def _read(self, record: Path) -> Model:
        try:
            content = json.loads(record.read_text(encoding="utf-8"))
            wanted = {field.name: int if field.name in ("size", "modified_ns") else str for field in fields(Model)}
            if any(not isinstance(content[name], kind) for name, kind in wanted.items()):
                raise ValueError("a value of another kind")
            return Model(**{name: content[name] for name in wanted} | {"path": Path(content["path"])})
        except (OSError, ValueError, TypeError, LookupError) as error:
            raise ModelError(
                "The record {record} of a model is damaged.",
                "The model itself was not touched.",
                "Delete the record, and add the file again.",
                "rddg-desktop models add FILE.gguf",
                record=record,
            ) from error

    def _not_removed(self, name: str, error: OSError) -> ModelError:
        return ModelError(
            "{name} could not be removed: {reason}.",
            _NOTHING_CHANGED,
            "Close the programs that use it, and try again.",
            name=name,
            reason=error.strerror,
        )

    def _absent(self, model: Model) -> ModelError:
        return ModelError(
            "The file of {model} is no longer at {path}.",
            "No rows were made with it.",
            "Bring it back, or remove the model.",
            f"rddg-desktop models remove {model.name}",
            model=model.name,
            path=model.path,
        )

    def _unknown(self, name: str) -> ModelError:
        if name in catalogue():
            return ModelError(
                "The model {name} is not on this computer.",
                "No rows were made.",
                "Download it.",
                f"rddg-desktop models download {name}",
                name=name,
            )
        known = ", ".join((EMBEDDED, *(model.name for model in self.models())))
        return ModelError(
            "There is no model called {name}.",
            "No rows were made.",
            "Name one of these, or the path of a GGUF file: {known}.",
            name=name,
            known=known,
        )


def _is_same_file(one: Path, other: Path) -> bool:
    """Whether two paths mean one file, be it there or not."""
    try:
        return one == other or one.samefile(other)
    except OSError:
        return False
