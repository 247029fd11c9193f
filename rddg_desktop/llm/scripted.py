"""A source whose answers are computed by a function: for fast tests of everything around a model."""

from collections.abc import Callable, Iterator

from rddg_desktop.llm.protocol import Capabilities, Request


class ScriptedSource:
    """Answers each request with what `script(request)` returns, line by line; a token is four characters.

    Args:
        script: Computes the answer to a request.
        context_tokens: Claimed size of the context.
    """

    name = "scripted answers"
    fingerprint = "scripted"

    def __init__(self, script: Callable[[Request], str], *, context_tokens: int = 8192) -> None:
        self._script = script
        self.capabilities = Capabilities(context_tokens, gives_logits=False)
        self.requests: list[Request] = []

    def count_tokens(self, text: str) -> int:
        """A token for every four characters begun."""
        return -(-len(text) // 4)

    def answer(self, request: Request) -> Iterator[str]:
        """The script's answer, cut off after the request's maximum of tokens."""
        self.requests.append(request)
        yield from self._script(request)[: 4 * request.maximum_tokens].splitlines(keepends=True)
