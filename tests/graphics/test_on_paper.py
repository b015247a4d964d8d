import io

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from lensdesk.graphics.on_paper import Picture
from lensdesk.graphics.shapes import Anchor, Box, Drawing, Label, Line, Mark, Role, Shape


def page(*shapes: Shape) -> pypdfium2.PdfPage:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(200, 100))
    Picture(Drawing(200, 100, shapes, "told"), "Helvetica", "Helvetica-Bold").drawOn(canvas, 0, 0)
    canvas.save()
    return pypdfium2.PdfDocument(file.getvalue())[0]


def dark(found: pypdfium2.PdfPage, x: int, y: int) -> bool:
    return bool(found.render(scale=1).to_pil().convert("L").getpixel((x, y)) < 128)


@pytest.mark.parametrize("anchor", Anchor)
def test_a_label_with_room_is_written_whole(anchor: Anchor) -> None:
    found = page(Label(60, 50, "Wonen & Financiën", 8, anchor=anchor, room=120))
    assert found.get_textpage().get_text_range() == "Wonen & Financiën"


def test_a_label_without_room_is_shortened_and_says_so() -> None:
    text = page(Label(0, 50, "Wonen & Financiën", 8, room=40)).get_textpage().get_text_range()
    assert text.endswith("…")
    assert "Wonen & Financiën".startswith(text[:-1])


def test_a_label_with_no_room_at_all_is_only_the_sign_that_it_was_there() -> None:
    assert page(Label(0, 50, "Wonen", 8, room=0)).get_textpage().get_text_range() == "…"


@pytest.mark.parametrize("form", ["circle", "square", "diamond"])
def test_a_filled_mark_is_dark_in_its_middle_and_an_open_one_is_not(form: str) -> None:
    assert dark(page(Mark(100, 50, 6, form, Role.PETROL)), 100, 50)
    assert not dark(page(Mark(100, 50, 6, form, None, Role.PETROL)), 100, 50)


def test_y_points_down_as_on_the_screen() -> None:
    found = page(Box(0, 0, 20, 20, Role.PETROL), Line(0, 99, 200, 99, Role.PETROL, 2))
    assert dark(found, 10, 10)
    assert not dark(found, 10, 60)
    assert dark(found, 100, 98)
