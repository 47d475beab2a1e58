"""Values in the words of a page's language: money, quantities, dates (CLDR, by Babel)."""
