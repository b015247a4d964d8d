"""Where the parts meet: the start of the program."""
