"""The method: tables, schema, core set, relations, prompts, codecs, feedback and the loop. No Qt, no network."""
