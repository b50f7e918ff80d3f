"""Times as figures, and the machine that they belong to."""

import os
import platform
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Times:
    """Milliseconds of many questions."""

    values: tuple[float, ...]

    @classmethod
    def of(cls, values: Sequence[float]) -> "Times":
        return cls(tuple(sorted(values)))

    def part(self, share: float) -> float:
        """The time within which this share of the questions was answered."""
        return self.values[min(len(self.values) - 1, int(len(self.values) * share))]

    @property
    def p95(self) -> float:
        return self.part(0.95)

    def __str__(self) -> str:
        shares = ", ".join(f"p{share:.0%}".rstrip("%") + f" {self.part(share):.1f}" for share in (0.5, 0.95, 0.99))
        return f"{shares} ms ({len(self.values)} questions)"


def machine() -> str:
    """The processor, how many of it, the memory, Python and how busy it is."""
    cpu = Path("/proc/cpuinfo")
    facts = cpu.read_text().splitlines() if cpu.exists() else []
    names = [line.split(":")[1].strip() for line in facts if line.startswith("model name")]
    name = names[0] if names else platform.processor() or platform.machine()
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    return (
        f"{os.cpu_count()} x {name}, {memory:.0f} GB, {platform.system()}, Python {platform.python_version()}, "
        f"load {os.getloadavg()[0]:.1f}"
    )


def memory_mb(pid: int | str = "self") -> dict[str, float]:
    """What a process holds of the memory now (`now`), and the most it ever held (`most`)."""
    names = {"VmRSS": "now", "VmHWM": "most"}
    lines = (line.split() for line in Path(f"/proc/{pid}/status").read_text().splitlines())
    return {names[name.rstrip(":")]: int(rest[0]) / 1024 for name, *rest in lines if name.rstrip(":") in names}


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """How many milliseconds it took, and what came of it."""
    started = time.perf_counter()
    result = work()
    return (time.perf_counter() - started) * 1000, result
