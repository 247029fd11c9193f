"""The judge: what synthetic rows are good for, how much they look like real ones, and what they give away."""
