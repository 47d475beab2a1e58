"""The same catalogue for Xiangpu and its peers, and how long each takes for it."""
