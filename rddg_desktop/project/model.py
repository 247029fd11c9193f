"""The model that writes a project's rows: what names it, and how it is opened."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Self, TypeAlias, cast

from rddg_desktop.errors import ModelError, SettingsError
from rddg_desktop.llm.endpoint import Endpoint, Spending
from rddg_desktop.llm.protocol import RowSource
from rddg_desktop.models.catalogue import EMBEDDED
from rddg_desktop.models.library import Library, ModelFile
from rddg_desktop.network import Answered, Door, Sent
from rddg_desktop.project.draft import ModelChoice
from rddg_desktop.project.store import ModelRecord, Permission, Project

if TYPE_CHECKING:
    from rddg_desktop.llm.llama import LlamaSource

#: What stands for the model of a run that needs none.
NO_MODEL = ModelRecord("none, structure only", "", "", 1)


class Source(RowSource, Protocol):
    """A model that is open."""

    def close(self) -> None:
        """Let it go."""
        ...


class Recorder(Protocol):
    """Who keeps what a model on the network was sent: a project, or who speaks for it in another process."""

    def record_request(self, event: Sent | Answered) -> None:
        """See `Project.record_request`."""
        ...

    def record_spent(self, spent: Spending) -> None:
        """See `Project.record_spent`."""
        ...


@dataclass(frozen=True)
class LocalModel:
    """A model file of this computer.

    Attributes:
        named: Its name in the library, or the path of a file; None for the default.
        sha256: Checksum that the file must have, because a project was begun with it; None for any.
        threads: Threads it computes with; None for one per physical core.
        context_tokens: Size of its context; None for what model and free memory allow.
        gpu_layers: Layers that graphics cards compute; None for as many as their free memory holds.
    """

    named: str | None = None
    sha256: str | None = None
    threads: int | None = None
    context_tokens: int | None = None
    gpu_layers: int | None = None

    def file(self) -> ModelFile:
        """The file.

        Raises:
            ModelError: There is no such model or file.
            SettingsError: It is not the one that the project was begun with.
        """
        if self.sha256 is not None and self.named is not None and _is_lost(self.named):
            raise ModelError(
                "The model file of this project is no longer at {named}.",
                "The project was left as it is.",
                "Bring it back there, or say where it lies now.",
                "--model FILE.gguf",
                named=self.named,
            )
        found = Library().resolve(self.named)
        if self.sha256 not in (None, found.sha256):
            raise SettingsError(
                "The project was begun with another model file than {path} (its SHA-256 begins with {sha256}).",
                "With this one it would end as a mixture that nobody could reproduce, so it was left as it is.",
                "Name the file it was begun with.",
                "--model FILE.gguf",
                path=found.path.name,
                sha256=str(self.sha256)[:16],
            )
        return found

    @classmethod
    def of(cls, record: ModelRecord) -> Self:
        """The one that a run was begun with."""
        return cls(
            record.path or EMBEDDED,
            record.sha256,
            record.threads,
            record.context_tokens or None,
            record.gpu_layers,
        )

    def loaded(self, found: ModelFile) -> "LlamaSource":
        """The file, loaded. Raises ModelError, SettingsError."""
        from rddg_desktop.llm.llama import LlamaSource  # noqa: PLC0415 - the window must not load llama.cpp

        return LlamaSource(found.path, found.sha256, self.threads, self.context_tokens, self.gpu_layers)

    def open(self, _recorder: Recorder) -> "LlamaSource":
        """Find and load the file. Raises ModelError, SettingsError."""
        return self.loaded(self.file())

    def record(self, source: RowSource) -> ModelRecord:
        """How a run keeps the file, once it is open. Raises ModelError, SettingsError."""
        loaded, found = cast("LlamaSource", source), self.file()
        return ModelRecord(
            loaded.name,
            # Complete, because the project may be resumed from another folder.
            "" if found.is_embedded else str(found.path),
            loaded.fingerprint,
            loaded.threads,
            loaded.capabilities.context_tokens,
            loaded.gpu_layers,
        )


@dataclass(frozen=True)
class ApiModel:
    """A model behind an API. Its key is found where it is opened, so that no message carries it.

    Attributes:
        endpoint: Where it is, and the limits.
        permission: What the project may send.
        spent: What the project has spent so far.
    """

    endpoint: Endpoint
    permission: Permission
    spent: Spending

    def open(self, recorder: Recorder) -> Source:
        """Get ready to ask it. Raises SettingsError."""
        from rddg_desktop.llm.api import ApiSource  # noqa: PLC0415 - slow to load
        from rddg_desktop.llm.keys import api_key  # noqa: PLC0415 - slow to load

        permission = self.permission
        door = Door(permission.hosts, recorder.record_request, allow_plain_http=permission.allow_plain_http)
        return ApiSource(self.endpoint, api_key(self.endpoint.host), door, self.spent, recorder.record_spent)

    def record(self, source: RowSource) -> ModelRecord:
        """How a run keeps the model."""
        tokens = source.capabilities.context_tokens
        return ModelRecord(source.name, "", source.fingerprint, 1, tokens, endpoint=self.endpoint.to_json())


Model: TypeAlias = LocalModel | ApiModel


def model_of(project: Project, named: str | None = None) -> Model:
    """The model that a project was begun with.

    Args:
        project: The project.
        named: Where the model file lies now, or its name in the library; None where it lay.

    Raises:
        SettingsError: A file is named, and the rows come from a model on the network.
    """
    record = project.model()
    if record.endpoint is not None:
        if named is not None:
            raise SettingsError(
                "The rows of this project come from {record}, a model on the network.",
                "With another model it would end as a mixture that nobody could reproduce, so it was left as it is.",
                "Resume it without naming a model file, or begin another project.",
                "leave out --model",
                record=record.name,
            )
        endpoint, permission = Endpoint.from_json(record.endpoint), project.permission()
        if permission.lacking(project.permission_for(endpoint.host)):
            # The run would send more than a person has agreed to, who is asked again by a door that is closed.
            permission = replace(permission, hosts=())
        return ApiModel(endpoint, permission, project.spent())
    begun_with = LocalModel.of(record)
    return begun_with if named is None else replace(begun_with, named=named)


def chosen_model(project: Project, choice: ModelChoice) -> Model:
    """The model that a person wants the rows of a project's next run from."""
    if choice.endpoint is not None:
        return ApiModel(Endpoint.from_json(choice.endpoint), project.permission(), project.spent())
    return LocalModel(choice.named, threads=choice.threads, gpu_layers=choice.gpu_layers)


def _is_lost(named: str) -> bool:
    """Whether a path leads nowhere; a name of the library is none."""
    return Path(named).parent != Path() and not Path(named).is_file()
