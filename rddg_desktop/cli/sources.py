"""Where the rows of a command come from: the model that is named, or the one that a project was begun with."""

from pathlib import Path

from rddg_desktop.engine.plan import Method
from rddg_desktop.errors import ModelError, SettingsError
from rddg_desktop.llm.llama import LlamaSource, check_is_gguf
from rddg_desktop.models.embedded import embedded_model_path, file_sha256
from rddg_desktop.project.store import Project


def load_source(path: Path | None, threads: int | None, context_tokens: int = 0) -> LlamaSource:
    """A model file, loaded; None takes the embedded one. Raises ModelError."""
    if path is None:
        path = embedded_model_path()
    else:
        check_is_gguf(path)
    return LlamaSource(path, file_sha256(path), threads, context_tokens or None)


def source_of(project: Project, named: Path | None = None) -> LlamaSource | None:
    """The model that a project was begun with; None where it needs none.

    Args:
        project: The project.
        named: Where the model file lies now; None where it lay.

    Raises:
        ModelError: The file is no longer there, or cannot be loaded.
        SettingsError: The file is another one.
    """
    model = project.model()
    if named is None and model.path and not Path(model.path).is_file():
        raise ModelError(
            f"The model file of this project is no longer at {model.path}.",
            "The project was left as it is.",
            "Say where the file lies now: --model FILE.gguf.",
        )
    if project.plan().settings.method is Method.STRUCTURE:
        return None
    source = load_source(named or (Path(model.path) if model.path else None), model.threads, model.context_tokens)
    if source.fingerprint != model.sha256:
        raise SettingsError(
            f"The project was begun with another model file ({model.name}, SHA-256 {model.sha256[:16]}...).",
            "With this one it would end as a mixture that nobody could reproduce, so it was left as it is.",
            "Name the file it was begun with: --model FILE.gguf.",
        )
    return source
