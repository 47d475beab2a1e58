"""Reference pages for people, made from the declarations."""
