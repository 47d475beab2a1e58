"""The preview on one's own computer: builds on every save and shows it in the browser."""
