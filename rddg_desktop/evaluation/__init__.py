"""The judge: what synthetic rows are good for, how much they look like real ones, and what they give away."""

#: What the rows of a project are called beside those of others.
OWN_ROWS = "this project"
