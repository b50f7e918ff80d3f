"""Listings that check themselves: what a listing says against what its fields say, as advice that blocks nothing."""
