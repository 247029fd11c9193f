"""Model files: which one, where it lies, whether it is the right one."""
