"""Values that people write and shoppers read: money, quantities, dates, seasons, hours, places."""
