"""Rows from a GGUF model file, by llama.cpp inside this process."""

import ctypes
import logging
import os
from collections.abc import Iterator
from pathlib import Path

# Threads that wait shall sleep, not spin: on a busy computer spinning threads take the time from the one they wait
# for (measured: 0.7 against 21 tokens a second). OpenMP reads this once, when llama.cpp loads it.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

import llama_cpp
import psutil
from llama_cpp.llama_chat_format import Jinja2ChatFormatter

from rddg_desktop.errors import ModelError
from rddg_desktop.llm.protocol import Capabilities, Request

#: Larger contexts cost memory and time and hold more reference rows than a small model can use.
MAXIMUM_CONTEXT_TOKENS = 8192

#: ggml's numbers for a warning and an error.
_WARNING_LEVELS = (3, 4)

_logger = logging.getLogger(__name__)


def _log(level: int, text: bytes, _user_data: ctypes.c_void_p) -> None:
    """Send llama.cpp's chatter to our log: it speaks of tensors and buffers, never of prompts."""
    if level in _WARNING_LEVELS:
        _logger.info("%s", text.decode("utf-8", errors="replace").rstrip())


#: llama.cpp keeps a pointer to it, so it must live as long as the process.
_LOG_CALLBACK = llama_cpp.llama_log_callback(_log)


class LlamaSource:
    """A model file, loaded. Not thread-safe: one owner, one request at a time.

    Args:
        path: GGUF file.
        fingerprint: SHA-256 of the file.
        threads: Threads to compute with; None takes one per physical core.

    Raises:
        ModelError: The file is missing, no GGUF file, truncated, or of a kind llama.cpp cannot run.
    """

    def __init__(self, path: Path, fingerprint: str, threads: int | None = None) -> None:
        check_is_gguf(path)
        self.name = path.stem
        self.fingerprint = fingerprint
        self.threads = threads or default_threads()
        llama_cpp.llama_log_set(_LOG_CALLBACK, ctypes.c_void_p(0))
        try:
            self._model = llama_cpp.Llama(
                str(path),
                n_ctx=MAXIMUM_CONTEXT_TOKENS,
                n_threads=self.threads,
                n_threads_batch=self.threads,
                verbose=False,
            )
        except (ValueError, RuntimeError, OSError) as error:
            raise ModelError(
                f"The model file {path.name} cannot be loaded: it is damaged, incomplete, or of an unsupported kind.",
                "No rows were made with it.",
                "Copy or download it again, or choose another model with --model.",
            ) from error
        self.capabilities = Capabilities(
            context_tokens=min(MAXIMUM_CONTEXT_TOKENS, self._model._model.n_ctx_train()), follows_grammar=True
        )
        template = self._model.metadata.get("tokenizer.chat_template")
        self._chat_format = template and Jinja2ChatFormatter(
            template,
            eos_token=self._token_text(self._model.token_eos()),
            bos_token=self._token_text(self._model.token_bos()),
        )

    def close(self) -> None:
        """Free the model's memory."""
        self._model.close()

    def count_tokens(self, text: str) -> int:
        """How many tokens a text takes."""
        return len(self._model.tokenize(text.encode(), add_bos=False, special=False))

    def answer(self, request: Request) -> Iterator[str]:
        """The model's answer, piece by piece. See `RowSource.answer`."""
        text = request.text
        if request.as_chat and self._chat_format:
            text = self._chat_format(messages=[{"role": "user", "content": text}]).prompt
        tokens = self._model.tokenize(text.encode(), add_bos=not request.as_chat, special=request.as_chat)
        room = self.capabilities.context_tokens - len(tokens)
        if room < 1:
            raise ModelError(
                f"A prompt of {len(tokens)} tokens does not fit the {self.capabilities.context_tokens} of {self.name}.",
                "No rows were made from it.",
                "Model fewer columns (--exclude), or choose a model with a larger context.",
            )
        if request.fresh:
            self._model.reset()
        grammar = llama_cpp.LlamaGrammar.from_string(request.grammar, verbose=False) if request.grammar else None
        pieces = self._model.create_completion(
            tokens,
            max_tokens=min(request.maximum_tokens, room),
            temperature=request.temperature,
            # The model's own distribution, nothing cut off: what is legal is the grammar's business.
            top_k=0,
            top_p=1.0,
            min_p=0.0,
            repeat_penalty=1.0,
            seed=request.seed,
            grammar=grammar,
            stream=True,
        )
        for piece in pieces:
            yield piece["choices"][0]["text"]

    def _token_text(self, token: int) -> str:
        return self._model.detokenize([token], special=True).decode(errors="replace") if token >= 0 else ""


def check_is_gguf(path: Path) -> None:
    """Refuse what is plainly no model file, with the reason. Raises ModelError."""
    try:
        with path.open("rb") as file:
            magic = file.read(4)
    except OSError as error:
        raise ModelError(
            f"The model file {path} cannot be read: {error.strerror}.",
            "No rows were made.",
            "Check the path, or leave --model out to use the embedded model.",
        ) from error
    if magic != b"GGUF":
        raise ModelError(
            f"{path.name} is not a GGUF model file.",
            "No rows were made.",
            "Choose a file ending in .gguf, or leave --model out to use the embedded model.",
        )


def default_threads() -> int:
    """One thread per physical core that this process may use."""
    allowed = len(psutil.Process().cpu_affinity()) if hasattr(psutil.Process, "cpu_affinity") else psutil.cpu_count()
    return max(1, min(psutil.cpu_count(logical=False) or 1, allowed or 1))
