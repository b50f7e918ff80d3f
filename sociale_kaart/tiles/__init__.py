"""Background tiles of the interactive map: fetched from PDOK by us, kept on disk, so that no visitor meets PDOK."""
