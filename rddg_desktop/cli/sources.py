"""Where the rows of a command come from: the model that is named, or the one that a project was begun with."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from rddg_desktop.cli.console import say
from rddg_desktop.engine.plan import Method
from rddg_desktop.errors import ModelError, SettingsError
from rddg_desktop.llm.endpoint import Endpoint, Spending
from rddg_desktop.llm.header import read_header
from rddg_desktop.llm.llama import LlamaSource
from rddg_desktop.llm.memory import Fit, affordable_context, estimate, fit, free_memory, graphics_cards
from rddg_desktop.llm.protocol import RowSource
from rddg_desktop.models.catalogue import EMBEDDED
from rddg_desktop.models.library import Library
from rddg_desktop.network import Door
from rddg_desktop.project.store import Project

if TYPE_CHECKING:
    from rddg_desktop.llm.api import ApiSource


class Source(RowSource, Protocol):
    """A model that writes the rows of a project."""

    def close(self) -> None:
        """Let it go."""
        ...


def load_source(
    named: str | None, threads: int | None, context_tokens: int = 0, gpu_layers: int | None = None
) -> tuple[LlamaSource, str]:
    """A model file, loaded, and where it lies; "" for the one that comes with the program.

    Args:
        named: Name of a model of the library, or path of a file; None takes the default.
        threads: See `LlamaSource`.
        context_tokens: Size of the context; 0 takes what model and memory allow.
        gpu_layers: See `LlamaSource`.

    Raises:
        ModelError: There is no such model, or it cannot be loaded.
    """
    found = Library().resolve(named)
    if warning := memory_warning(found.path, context_tokens):
        say(warning)
    source = LlamaSource(found.path, found.sha256, threads, context_tokens or None, gpu_layers)
    # Complete, because the project may be resumed from another folder.
    return source, "" if found.is_embedded else str(found.path)


def memory_warning(path: Path, context_tokens: int = 0) -> str:
    """What to say where the free memory is too little for a model file; "" where it holds it. Raises ModelError."""
    header = read_header(path)
    needed = estimate(header, context_tokens or affordable_context(header)).total
    free = free_memory() + sum(card.free for card in graphics_cards())
    if fit(needed, free) is not Fit.TOO_LITTLE:
        return ""
    return (
        f"{path.stem} needs about {needed / 1e9:.1f} GB of memory, and {free / 1e9:.1f} GB are free: it may be very "
        "slow, or fail to load. Close other programs, or choose a smaller model (`rddg-desktop models list`)."
    )


def closed_source(endpoint: Endpoint) -> "ApiSource":
    """An API model that cannot be asked anything yet: what it can do is known all the same."""
    from rddg_desktop.llm.api import ApiSource  # noqa: PLC0415 - slow to load

    return ApiSource(endpoint, None, Door((), lambda _: None), Spending(), lambda _: None)


def _api_source(project: Project, endpoint: Endpoint) -> "ApiSource":
    """The API model of a project, as far as the project may ask it."""
    from rddg_desktop.llm.api import ApiSource  # noqa: PLC0415 - slow to load
    from rddg_desktop.llm.keys import api_key  # noqa: PLC0415 - slow to load

    permission = project.permission()
    door = Door(permission.hosts, project.record_request, allow_plain_http=permission.allow_plain_http)
    return ApiSource(endpoint, api_key(endpoint.host), door, project.spent(), project.record_spent)


def source_of(project: Project, named: str | None = None) -> Source | None:
    """The model that a project was begun with; None where it needs none.

    Args:
        project: The project.
        named: Where the model file lies now, or its name in the library; None where it lay.

    Raises:
        ModelError: The file is no longer there, or cannot be loaded.
        SettingsError: The file is another one, or the rows come from an API model.
    """
    model = project.model()
    if model.endpoint is not None:
        if named is not None:
            raise SettingsError(
                f"The rows of this project come from {model.name}, a model on the network.",
                "With another model it would end as a mixture that nobody could reproduce, so it was left as it is.",
                "Leave out --model, or begin another project.",
            )
        return _api_source(project, Endpoint.from_json(model.endpoint))
    if named is None and model.path and not Path(model.path).is_file():
        raise ModelError(
            f"The model file of this project is no longer at {model.path}.",
            "The project was left as it is.",
            "Say where the file lies now: --model FILE.gguf.",
        )
    if project.plan().settings.method is Method.STRUCTURE:
        return None
    source, _ = load_source(named or model.path or EMBEDDED, model.threads, model.context_tokens, model.gpu_layers)
    if source.fingerprint != model.sha256:
        raise SettingsError(
            f"The project was begun with another model file ({model.name}, SHA-256 {model.sha256[:16]}...).",
            "With this one it would end as a mixture that nobody could reproduce, so it was left as it is.",
            "Name the file it was begun with: --model FILE.gguf.",
        )
    return source
