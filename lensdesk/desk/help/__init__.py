"""How does somebody learn the desk? The help, its pages and its pictures."""
