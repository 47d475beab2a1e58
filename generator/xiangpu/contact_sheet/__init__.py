"""The contact sheet: one page with every photo of the town, how it will be cropped, and remarks."""
