# llama-cpp-python switches Metal on for every Mac, whatever the command line says. CMake reads this file at the beginning
# of llama.cpp's own part, which comes after that. See WITHOUT_METAL in packaging/set_up.py.
set(GGML_METAL OFF CACHE BOOL "" FORCE)
