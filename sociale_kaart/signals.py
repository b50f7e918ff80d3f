"""What the domain announces; who listens lives above it."""

from django.dispatch import Signal

# Sent once after a load that changed something: `municipality` is the Area whose listings changed, None for several.
# `is_large`: so much that whoever follows does it later, not in the process that loads.
listings_loaded = Signal()

# Sent once after a load that changed something of the thesaurus.
thesaurus_loaded = Signal()

# Sent when somebody opened the page of a service from a page of this site: `service` (with its municipality) and
# `visit`. Whoever listens does its work later: the page waits for it.
service_visited = Signal()

# Sent in the transaction in which a revision of a listing was published: `listing`, `before` (the content that stood
# online, empty where nothing did) and `user` (None when a date brought it online).
listing_published = Signal()
