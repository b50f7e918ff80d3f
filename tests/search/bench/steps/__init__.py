"""Steps of a measurement: each is run as a program by `tests.search.bench.run` and gives what it found."""
