"""Charts with one look: data in, a picture, a sentence and a table out."""
