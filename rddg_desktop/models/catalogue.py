"""Models that are known to fit the program, with what is known of each."""

import functools
import json
from dataclasses import dataclass

from rddg_desktop.resources import resource_path

#: The model that comes with the program.
EMBEDDED = "smollm2-135m"


@dataclass(frozen=True)
class CatalogueEntry:
    """A model that can be had.

    Attributes:
        identifier: What it is called on the command line.
        name: What its makers call it.
        repository: Where it is published on Hugging Face, `owner/name`; "" for the embedded model.
        file: Name of its file there.
        licence: Name of its licence.
        licence_url: Where that can be read.
        licence_must_be_accepted: Whether it sets conditions of its own for use, which one has to accept.
        parameters: Number of its weights, in billions.
        size: Size of its file in bytes.
        size_is_exact: Whether the size is that of the published file, rather than weights times bits.
        memory: Bytes of memory that it takes with a context of 8192 tokens, estimated as in `llm.memory`.
        hardware: Which computer suits it.
        measured: What was measured with it.
        sha256: Checksum of its file, where a source states it; "" where only the hub does.
    """

    identifier: str
    name: str
    repository: str
    file: str
    licence: str
    licence_url: str
    licence_must_be_accepted: bool
    parameters: float
    size: int
    size_is_exact: bool
    memory: int
    hardware: str
    measured: str
    sha256: str


@functools.cache
def catalogue() -> dict[str, CatalogueEntry]:
    """All known models by their identifiers, small ones first."""
    content = json.loads(resource_path("model_catalogue.json").read_text(encoding="utf-8"))
    return {one["identifier"]: CatalogueEntry(**one) for one in content}
