"""Jobs to text: templates, their filters and their wording."""
