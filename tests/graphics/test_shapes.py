from lensdesk.graphics.shapes import Anchor, Box, Drawing, Label, Line, Mark, mirrored

PICTURE = Drawing(
    100,
    40,
    (
        Box(10, 5, 20, 10, key="box"),
        Line(0, 0, 30, 20),
        Label(10, 8, "Linde", 9),
        Mark(25, 30, 4, "circle", key="mark"),
    ),
    "a picture",
)


def test_a_mirrored_picture_begins_at_the_right_and_tells_the_same() -> None:
    box, line, label, mark = mirrored(PICTURE).shapes
    assert box == Box(70, 5, 20, 10, key="box")
    assert line == Line(100, 0, 70, 20)
    assert label == Label(90, 8, "Linde", 9, anchor=Anchor.END)
    assert mark == Mark(75, 30, 4, "circle", key="mark")
    assert mirrored(PICTURE).alternative == PICTURE.alternative


def test_a_picture_that_is_mirrored_twice_is_the_same() -> None:
    assert mirrored(mirrored(PICTURE)) == PICTURE
