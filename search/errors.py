"""What can go wrong between a question and its answer."""


class SearchUnavailableError(Exception):
    """There is no index to search in, and none could be made; the cause stands in the log."""


class IndexWriteError(Exception):
    """The index could not be written; the one before it still serves."""


class IndexBusyError(IndexWriteError):
    """Another process is writing the index, and went on for longer than we wait."""


class InvalidParameterError(ValueError):
    """A parameter of a machine's request that cannot be read."""

    def __init__(self, parameter: str, reason: str) -> None:
        super().__init__(f"{parameter}: {reason}")
        self.parameter = parameter
        self.reason = reason
