"""Where the rows of a command come from: the model that is named, or the one that a project was begun with."""

from pathlib import Path
from typing import TYPE_CHECKING

from rddg_desktop.cli.console import say
from rddg_desktop.engine.plan import Method
from rddg_desktop.llm.devices import graphics_cards
from rddg_desktop.llm.endpoint import Endpoint, Spending
from rddg_desktop.llm.header import read_header
from rddg_desktop.llm.llama import LlamaSource
from rddg_desktop.llm.memory import Fit, affordable_context, estimate, fit, room
from rddg_desktop.network import Door
from rddg_desktop.project.model import ApiModel, LocalModel, Source, model_of
from rddg_desktop.project.store import Project

if TYPE_CHECKING:
    from rddg_desktop.llm.api import ApiSource


def load_source(model: LocalModel) -> LlamaSource:
    """A model file, loaded.

    Raises:
        ModelError: There is no such model, or it cannot be loaded.
        SettingsError: It is not the one that a project was begun with.
    """
    found = model.file()
    if warning := memory_warning(found.path, model.context_tokens, model.gpu_layers):
        say(warning)
    return model.loaded(found)


def memory_warning(path: Path, context_tokens: int | None = None, gpu_layers: int | None = None) -> str:
    """What to say where the free memory is too little for a model file; "" where it holds it. Raises ModelError."""
    header = read_header(path)
    needed = estimate(header, context_tokens or affordable_context(header)).total
    free = room(graphics_cards(), gpu_layers)
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


def source_of(project: Project, named: str | None = None) -> Source | None:
    """The model that a project was begun with, open; None where it needs none.

    Args:
        project: The project.
        named: Where the model file lies now, or its name in the library; None where it lay.

    Raises:
        ModelError: The file is no longer there, or cannot be loaded.
        SettingsError: The file is another one, or the rows come from an API model.
    """
    if project.plan().settings.method is Method.STRUCTURE:
        return None
    model = model_of(project, named)
    if isinstance(model, ApiModel):
        return model.open(project)
    return load_source(model)
