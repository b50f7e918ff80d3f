"""What is on: activities with their days, as a list, as pages and as calendars."""
