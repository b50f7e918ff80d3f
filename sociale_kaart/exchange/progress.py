"""Shows how far long work is: a bar on a terminal, a line for each part elsewhere."""

from typing import TextIO

WIDTH = 30


class Progress:
    """Call `start` for each part of the work, `step` for each thing done, `done` at its end."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._is_terminal = out.isatty()
        self._label, self._total, self._count = "", 0, 0

    def start(self, label: str, total: int) -> None:
        self._label, self._total, self._count = label, total, 0
        self._draw()

    def step(self) -> None:
        self._count += 1
        self._draw()

    def reach(self, count: int, told: str) -> None:
        """For work whose end is known in another measure than its things; elsewhere a line for each tenth."""
        before, self._count = self._count, min(count, self._total)
        if self._is_terminal:
            self._draw(told)
        elif 10 * before // self._total < 10 * self._count // self._total:
            self._out.write(f"{self._label}: {100 * self._count // self._total}%, {told}\n")
            self._out.flush()

    def done(self, summary: str) -> None:
        self._out.write(f"\r\033[K{summary}\n" if self._is_terminal else f"{summary}\n")
        self._out.flush()

    def _draw(self, told: str = "") -> None:
        if not self._is_terminal or not self._total:
            return
        filled = WIDTH * self._count // self._total
        bar = "█" * filled + "░" * (WIDTH - filled)
        self._out.write(f"\r\033[K{bar} {told or f'{self._count}/{self._total}'} {self._label}")
        self._out.flush()
