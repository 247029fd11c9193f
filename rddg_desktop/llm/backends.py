"""Starts llama.cpp, with the parts of it that compute."""

import ctypes
import functools
import logging
import os
from pathlib import Path

import llama_cpp

_FOLDER = Path(llama_cpp.__file__).parent / "lib"
#: Whose symbols are asked. Not of libggml where the system looks into what a library is linked with: that one may lie
#: there under two names, and the one that llama.cpp itself does not use would be told or asked.
_LIBRARIES = ("libllama.so", "libllama.dylib", "ggml.dll")

#: ggml's numbers for a warning and an error.
_WARNING_LEVELS = (3, 4)

_logger = logging.getLogger(__name__)


def _log(level: int, text: bytes, _user_data: ctypes.c_void_p) -> None:
    """Send llama.cpp's chatter to our log: it speaks of tensors and buffers, never of prompts."""
    if level in _WARNING_LEVELS:
        _logger.info("%s", text.decode("utf-8", errors="replace").rstrip())


#: llama.cpp keeps a pointer to it, so it must live as long as the process.
_LOG_CALLBACK = llama_cpp.llama_log_callback(_log)


def start() -> None:
    """Start llama.cpp, if it has not been; what it says goes to our log from now on."""
    llama_cpp.llama_log_set(_LOG_CALLBACK, ctypes.c_void_p(0))
    _load()


@functools.cache
def _load() -> None:
    """Load what computes.

    A build for one processor has everything in itself. One that is given away has a file for each generation of
    processors beside it, of which llama.cpp takes the best that works here; it has to be told where they are, because
    it would look beside the program's own file.
    """
    llama_cpp.llama_backend_init()
    if any(_FOLDER.glob("*ggml-cpu-*")):
        load = library().ggml_backend_load_all_from_path
        load.argtypes = [ctypes.c_char_p]
        load.restype = None
        load(os.fsencode(_FOLDER))


@functools.cache
def library() -> ctypes.CDLL:
    """What has the symbols of ggml for which llama-cpp-python has no functions of its own."""
    return ctypes.CDLL(str(next(path for name in _LIBRARIES if (path := _FOLDER / name).exists())))
