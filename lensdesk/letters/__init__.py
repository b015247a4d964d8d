"""Which text of a case goes to whom? What goes along, what stays behind, what asks for a look."""
