"""While one page is made, what several ask of the database is looked up once; the next page looks again."""

from search.moment import once, one_moment


def counter():
    seen: list[int] = []

    def look_up() -> int:
        seen.append(len(seen))
        return seen[-1]

    return look_up


def test_within_a_moment_things_stay_what_they_were():
    look_up, other = counter(), counter()

    with one_moment():
        assert [once("it", look_up), once("it", look_up), once("other", other)] == [0, 0, 0]
        with one_moment():
            assert once("it", look_up) == 0
        assert once("it", look_up) == 0


def test_the_next_moment_looks_again():
    look_up = counter()

    for expected in range(2):
        with one_moment():
            assert once("it", look_up) == expected


def test_outside_a_moment_nothing_is_remembered():
    look_up = counter()

    assert [once("it", look_up), once("it", look_up)] == [0, 1]


def test_nothing_found_is_remembered_too():
    asked = []

    with one_moment():
        for _time in range(2):
            assert once("it", lambda: asked.append(1)) is None

    assert len(asked) == 1
