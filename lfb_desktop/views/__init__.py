"""State -> frozen view values, one module per audience: the only place that decides who may see what."""
