"""Photos as pixels: opened safely, looked at, cropped and made into the files that pages show."""
