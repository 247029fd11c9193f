"""The project file: the only truth about a run."""
