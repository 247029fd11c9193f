"""A source whose answers are computed by a function: for fast tests of everything around a model."""

from collections.abc import Callable, Generator

from rddg_desktop.llm.protocol import Capabilities, Request, Usage


class ScriptedSource:
    """Answers each request with what `script(request)` returns, line by line; a token is four characters.

    Args:
        script: Computes the answer to a request.
        context_tokens: Claimed size of the context.
        is_remote: Whether it claims that what it is asked leaves the program.
        requests_at_once: How many requests it claims to answer at a time.
    """

    name = "scripted answers"
    fingerprint = "scripted"

    def __init__(
        self,
        script: Callable[[Request], str],
        *,
        context_tokens: int = 8192,
        is_remote: bool = False,
        requests_at_once: int = 1,
    ) -> None:
        self._script = script
        self.capabilities = Capabilities(
            context_tokens, gives_logits=False, is_remote=is_remote, requests_at_once=requests_at_once
        )
        self.requests: list[Request] = []

    def count_tokens(self, text: str) -> int:
        """A token for every four characters begun."""
        return -(-len(text) // 4)

    def close(self) -> None:
        """Nothing is held."""

    def answer(self, request: Request) -> Generator[str, None, Usage]:
        """The script's answer, cut off after the request's maximum of tokens."""
        self.requests.append(request)
        whole = self._script(request)
        answer = whole[: 4 * request.maximum_tokens]
        yield from answer.splitlines(keepends=True)
        return Usage(self.count_tokens(request.text), self.count_tokens(answer), is_complete=answer == whole)
