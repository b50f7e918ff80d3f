"""The public map for other programs, at the addresses and with the parameters of HSDS 3."""
