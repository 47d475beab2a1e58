"""The same photographs made into the same pictures by Xiangpu and by others, side by side."""
