"""Listings as open data in the words of HSDS 3 (Open Referral), in and out; our profile adds and alters nothing."""
