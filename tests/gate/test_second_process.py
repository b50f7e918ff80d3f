"""A process that a test starts leaves nothing behind."""

import os
import select

from tests import second_process

FORKING = "import os, time; os.fork() or print('at work', flush=True); time.sleep(10)"


def test_what_it_forked_ends_with_it():
    process = second_process.start("-c", FORKING)
    assert process.stdout.readline() == "at work\n"
    outlet = os.dup(process.stdout.fileno())
    process.communicate = process.wait

    second_process.end(process)

    # Nobody is left who could still say something.
    assert select.select([outlet], [], [], 5)[0]
    assert os.read(outlet, 1) == b""
    os.close(outlet)
