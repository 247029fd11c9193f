"""The bridge between the window and the engine's process, which may die without taking the window along."""
