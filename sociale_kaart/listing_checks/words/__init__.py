"""Dutch as listings write it: numbers, ages, dates, days and times in running text."""
