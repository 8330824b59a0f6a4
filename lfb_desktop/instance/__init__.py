"""One window for each home: a second start hands its wish to the first, which comes to the front."""
