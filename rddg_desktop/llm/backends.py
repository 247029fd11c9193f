"""Starts llama.cpp, with the parts of it that compute."""

import ctypes
import functools
import os
from pathlib import Path

import llama_cpp

#: Whose symbols are asked. Not of libggml where the system looks into what a library is linked with: that one may lie
#: there under two names, and the one that llama.cpp itself does not use would be told.
_LIBRARIES = ("libllama.so", "libllama.dylib", "ggml.dll")


@functools.cache
def start() -> None:
    """Start llama.cpp, once.

    A build for one processor has everything in itself. One that is given away has a file for each generation of
    processors beside it, of which llama.cpp takes the best that works here; it has to be told where they are, because
    it would look beside the program's own file.
    """
    llama_cpp.llama_backend_init()
    folder = Path(llama_cpp.__file__).parent / "lib"
    if any(folder.glob("*ggml-cpu-*")):
        library = ctypes.CDLL(str(next(path for name in _LIBRARIES if (path := folder / name).exists())))
        library.ggml_backend_load_all_from_path.argtypes = [ctypes.c_char_p]
        library.ggml_backend_load_all_from_path.restype = None
        library.ggml_backend_load_all_from_path(os.fsencode(folder))
