"""Row sources: where generated text comes from."""
